import { fullPath } from "@volkit/tool-runner";
import { resolve } from "node:path";
import { lifeKeeperRoot } from "../records/folder.js";
import type { System } from "../system.js";

/** The system as it is seen from LifeKeeper's folder: the one given, else %LKROOT%. Undefined where neither names one. */
export function systemAt(
  given: string | undefined,
  system: System,
): { readonly root: string; readonly system: System } | undefined {
  const named = given === undefined ? undefined : withoutQuotes(given);
  if (named === "") return undefined; // an unset variable, and not the current folder
  const root = named === undefined ? lifeKeeperRoot(system) : resolve(named);
  if (root === undefined || fullPath(root, system.platform).kind === "none") return undefined;
  const others = Object.entries(system.environment).filter(([name]) => name.toUpperCase() !== "LKROOT");
  return { root, system: { ...system, environment: { ...Object.fromEntries(others), LKROOT: root } } };
}

/** In `--lkroot "C:\LK\"` Windows takes the backslash and the quotation mark for the mark alone. */
function withoutQuotes(path: string): string {
  return path.replace(/"+$/, "");
}
