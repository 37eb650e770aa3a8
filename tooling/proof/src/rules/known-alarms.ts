import { wayOf, type Alarm } from "@volkit/kit-orchestrator";
import type { Path } from "../walk/path.js";

/** What was known of a peer's alarm as the run began; nothing where every check tells anew. */
export function knownOf({ world }: Path, peer: string): Alarm | undefined {
  return isOnChange(world) ? world.alarms.peers[peer.toUpperCase()] : undefined;
}

export function isOnChange({ settings }: Path["world"]): boolean {
  return settings.splitBrain.notify === "on-change";
}

/** The managers that are told over SNMP, by their names. */
export function managersOf({ settings }: Path["world"]): readonly string[] {
  const { notifier, managers } = settings.snmp;
  return notifier === "eism" ? [] : managers.map(({ name }) => name);
}

/** A way as the memory has it, by its name. */
export function keptAs({ settings }: Path["world"], way: string): string {
  const manager = settings.snmp.managers.find(({ name }) => name === way);
  return manager === undefined ? way : wayOf(manager).key;
}

/** Whether a way still has to tell of a split brain with a peer. */
export function isDue(path: Path, peer: string, way: string): boolean {
  const ways = path.world.settings.snmp.notifier === "snmp" ? [] : ["eism"];
  if (![...ways, ...managersOf(path.world)].includes(way)) return false;
  const known = knownOf(path, peer);
  return known?.kind !== "raised" || !known.told.includes(keptAs(path.world, way));
}
