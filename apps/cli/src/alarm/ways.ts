import type { SnmpSettings } from "@volkit/kit-orchestrator";
import type { Manager } from "@volkit/snmp-notifier";

/** A way by which somebody is told of a split brain. `isInUse`: a check takes it, by snmp.notifier. */
export type Way =
  | { readonly kind: "eism"; readonly name: "eism"; readonly isInUse: boolean }
  | { readonly kind: "manager"; readonly name: string; readonly isInUse: boolean; readonly manager: Manager };

/**
 * The ways that are to be tried.
 * - `chosen`: `ways`, and the names of those that are configured and in use by nobody (`leftOut`)
 * - `unknown`: no way has the name that was `given`; `names` are those there are
 * - `none`: nobody is told at all
 */
export type Choice =
  | { readonly kind: "chosen"; readonly ways: readonly Way[]; readonly leftOut: readonly string[] }
  | { readonly kind: "unknown"; readonly given: string; readonly names: readonly string[] }
  | { readonly kind: "none" };

/** Every way there is: LifeKeeper's own program first, then the managers as the configuration has them. */
export function everyWay({ notifier, managers }: SnmpSettings): readonly Way[] {
  return [
    { kind: "eism", name: "eism", isInUse: notifier !== "snmp" },
    ...managers.map((manager) => ({
      kind: "manager" as const,
      name: manager.name,
      isInUse: notifier !== "eism",
      manager,
    })),
  ];
}

/** The ways in use, or those that are `named`, in use or not; a name counts in whatever case. */
export function chooseWays(settings: SnmpSettings, named: readonly string[]): Choice {
  const all = everyWay(settings);
  const given = named.find((name) => !all.some((way) => isCalled(way, name)));
  if (given !== undefined) return { kind: "unknown", given, names: all.map(({ name }) => name) };
  if (named.length > 0) {
    return {
      kind: "chosen",
      ways: all.filter((way) => named.some((name) => isCalled(way, name))),
      leftOut: [],
    };
  }
  const ways = all.filter(({ isInUse }) => isInUse);
  if (ways.length === 0) return { kind: "none" };
  return { kind: "chosen", ways, leftOut: all.filter(({ isInUse }) => !isInUse).map(({ name }) => name) };
}

function isCalled({ name }: Way, word: string): boolean {
  return name.toUpperCase() === word.toUpperCase();
}
