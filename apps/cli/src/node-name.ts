import type { ConfigurationFile } from "./configuration/schema.js";
import { variable, type System } from "./system.js";

/** This node's LifeKeeper system name: the configuration, else COMPUTERNAME, else the host name. */
export function nodeName(file: ConfigurationFile, system: System): string {
  return file.node ?? variable(system, "COMPUTERNAME") ?? system.hostName();
}
