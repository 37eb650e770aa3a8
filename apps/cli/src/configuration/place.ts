import { join, resolve } from "node:path";
import { lifeKeeperRoot, standardFolder } from "../records/folder.js";
import { variable, type System } from "../system.js";
import type { ConfigurationPlace } from "./load.js";

/** Where the configuration is: --config, else VOLKIT_CONFIG, else %LKROOT%\etc\volkit.json, which may be absent. */
export function configurationPlace(
  option: string | undefined,
  system: System,
): ConfigurationPlace | undefined {
  const named = option ?? variable(system, "VOLKIT_CONFIG");
  if (named !== undefined) return { file: fullPath(named), named: true };
  const root = lifeKeeperRoot(system);
  return root === undefined ? undefined : { file: join(root, "etc", "volkit.json"), named: false };
}

/** Where the last valid configurations are kept. */
export function lastValidFile(system: System): string | undefined {
  const folder = standardFolder(system);
  return folder === undefined ? undefined : join(folder, "configuration.valid");
}

/** Where the current folder is gone there is no full path; reading the file then says what is wrong. */
function fullPath(file: string): string {
  try {
    return resolve(file);
  } catch {
    return file;
  }
}
