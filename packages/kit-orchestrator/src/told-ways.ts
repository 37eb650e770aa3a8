import type { Manager } from "@volkit/snmp-notifier";
import type { SnmpSettings } from "./settings.js";
import { managersInUse } from "./tell-managers.js";

/** A way by which managers are told: what people call it, and what the book of alarms keeps of it. */
export interface Way {
  /** `eism`, or the manager's name in the configuration. */
  readonly name: string;
  /** The same for as long as it is the same way: a manager's name, place and version. */
  readonly key: string;
}

/** LifeKeeper's own way; no manager can be named so. */
export const eism: Way = { name: "eism", key: "eism" };

/** A manager that was moved, or speaks another version, is another way: what its predecessor heard, it has not. */
export function wayOf({ name, host, port, version }: Manager): Way {
  return { name, key: `${name} ${host}:${String(port)} v${version}` };
}

/** All ways by which a split brain is told, in the order of the configuration. */
export function waysInUse(snmp: SnmpSettings): readonly Way[] {
  return [...(snmp.notifier === "snmp" ? [] : [eism]), ...managersInUse(snmp).map(wayOf)];
}

/** Those of the ways that are kept as told, in their own order. */
export function toldAmong(ways: readonly Way[], told: readonly string[]): readonly Way[] {
  return ways.filter(({ key }) => told.includes(key));
}

/** As people know them: `eism, NOC`. */
export function namesOf(ways: readonly Way[]): string {
  return ways.map(({ name }) => name).join(", ");
}
