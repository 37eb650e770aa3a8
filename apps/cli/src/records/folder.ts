import { posix, win32 } from "node:path";
import type { ConfigurationFile } from "../configuration/schema.js";
import { variable, type System } from "../system.js";
import { isFullPath } from "../full-path.js";

/** LifeKeeper's own folder: %LKROOT%, else the folder that %LKBIN% lies in. */
export function lifeKeeperRoot(system: System): string | undefined {
  const path = system.platform === "win32" ? win32 : posix;
  const root = variable(system, "LKROOT");
  if (root !== undefined) return path.isAbsolute(root) ? root : undefined;
  const bin = variable(system, "LKBIN");
  return bin !== undefined && path.isAbsolute(bin) ? path.dirname(bin) : undefined;
}

/** Where the kit keeps what is its own unless the configuration names another folder. */
export function standardFolder(system: System): string | undefined {
  const path = system.platform === "win32" ? win32 : posix;
  const root = lifeKeeperRoot(system);
  return root === undefined ? undefined : path.join(root, "Out", "volkit");
}

/** Where runs are recorded; undefined where nothing says so, or what says so depends on the current folder. */
export function recordFolder(file: ConfigurationFile, system: System): string | undefined {
  const named = file.records?.folder;
  if (named === undefined) return standardFolder(system);
  return isFullPath(named, system.platform) ? named : undefined;
}
