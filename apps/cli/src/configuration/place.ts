import { fullPath } from "@volkit/tool-runner";
import { join, resolve } from "node:path";
import { inLifeKeeper, standardFolder } from "../records/folder.js";
import { variable, type System } from "../system.js";
import type { ConfigurationPlace } from "./load.js";

/** Where the configuration is: --config, else VOLKIT_CONFIG, else %LKROOT%\etc\volkit.json, which may be absent. */
export function configurationPlace(
  option: string | undefined,
  system: System,
): ConfigurationPlace | undefined {
  const named = option ?? variable(system, "VOLKIT_CONFIG");
  if (named !== undefined) return { file: fileNamed(named, system), named: true };
  const file = inLifeKeeper(system, "etc", "volkit.json");
  return file === undefined ? undefined : { file, named: false };
}

/** Where the last valid configurations are kept. */
export function lastValidFile(system: System): string | undefined {
  const folder = standardFolder(system);
  return folder === undefined ? undefined : join(folder, "configuration.valid");
}

/**
 * A person may name a file from the current folder on, and on Windows from the current drive or a drive's folder on.
 * Where the current folder is gone there is no full path; reading the file then says what is wrong.
 */
function fileNamed(text: string, { platform }: System): string {
  const full = fullPath(text, platform);
  if (full.kind === "full") return full.path;
  try {
    return resolve(text);
  } catch {
    return text;
  }
}
