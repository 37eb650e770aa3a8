import { fullPath } from "@volkit/tool-runner";
import { posix, win32 } from "node:path";
import type { ConfigurationFile } from "../configuration/schema.js";
import { variable, type System } from "../system.js";

/**
 * LifeKeeper's own folder: %LKROOT%, else the folder that %LKBIN% lies in; undefined where neither says it by a full
 * path. `\LK` and `D:LK` are none: with each drive or folder that a run is started in they would be another.
 */
export function lifeKeeperRoot(system: System): string | undefined {
  const root = variable(system, "LKROOT");
  if (root !== undefined) return fullOrNone(root, system);
  const bin = fullOrNone(variable(system, "LKBIN"), system);
  return bin === undefined ? undefined : pathsOf(system).dirname(bin);
}

/** A place below LifeKeeper's own folder. */
export function inLifeKeeper(system: System, ...below: readonly string[]): string | undefined {
  const root = lifeKeeperRoot(system);
  return root === undefined ? undefined : pathsOf(system).join(root, ...below);
}

/** Where the kit keeps what is its own unless the configuration names another folder. */
export function standardFolder(system: System): string | undefined {
  return inLifeKeeper(system, "Out", "volkit");
}

/** Where runs are recorded; undefined where nothing says so, or what says so depends on the current folder. */
export function recordFolder(file: ConfigurationFile, system: System): string | undefined {
  const named = file.records?.folder;
  if (named === undefined) return standardFolder(system);
  return fullOrNone(named, system);
}

function fullOrNone(text: string | undefined, { platform }: System): string | undefined {
  const full = fullPath(text ?? "", platform);
  return full.kind === "full" ? full.path : undefined;
}

function pathsOf({ platform }: System): typeof posix {
  return platform === "win32" ? win32 : posix;
}
