import type { Effective } from "../configuration/effective.js";
import type { ConfigurationPlace, Loaded } from "../configuration/load.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import type { System } from "../system.js";
import type { Asker } from "./asker.js";

/** What every check can go by: the node, its configuration, and whom to ask. */
export interface Surroundings extends Asker {
  readonly system: System;
  /** This node's LifeKeeper system name, as the kit has it. */
  readonly node: string;
  readonly place: ConfigurationPlace | undefined;
  readonly loaded: Loaded;
  /** What is in force of the configuration file; empty where there is none. */
  readonly file: ConfigurationFile;
  readonly configured: Effective;
}

/** Whether two names are one node's: LifeKeeper and the kit do not tell `NODEA` from `nodea`. */
export function isSameNode(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
