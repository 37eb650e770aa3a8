import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { identity } from "./components.js";
import { keysIn, textIn, valueIn } from "./json.js";

/** A package as it is installed here, and what it brings. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  /** As its package.json says it, an SPDX expression; empty where it says none. */
  readonly licence: string;
  /** The shortest way by which it came, the package that began included: `["@a/b", "c", "this"]`. */
  readonly path: readonly string[];
  /** What it asks for itself, as `name@version`. */
  readonly requires: readonly string[];
}

/**
 * A package in a folder, first, and everything that npm installs with it: what it depends on, what that depends on,
 * and what is optional and there. Each is named once. Throws where a dependency is not installed.
 */
export function installedWith(folder: string): Installed[] {
  const start = realpathSync(folder);
  const waiting = [{ folder: start, path: [textIn(join(start, "package.json"), "name")] }];
  const found = new Map<string, Installed>();
  for (const { folder: at, path } of waiting) {
    if (found.has(at)) continue;
    const next = dependenciesOf(at).map(([name, where]) => ({ folder: where, path: [...path, name] }));
    const manifest = join(at, "package.json");
    found.set(at, {
      name: textIn(manifest, "name"),
      version: textIn(manifest, "version"),
      licence: licenceIn(manifest),
      path,
      requires: next.map((one) => identityIn(one.folder)).sort(),
    });
    waiting.push(...next);
  }
  return [...found.values()];
}

function dependenciesOf(folder: string): (readonly [name: string, folder: string])[] {
  const manifest = join(folder, "package.json");
  const optional = new Set([
    ...keysIn(manifest, "optionalDependencies"),
    ...keysIn(manifest, "peerDependenciesMeta"),
  ]);
  const asked = ["dependencies", "peerDependencies"].flatMap((kind) => keysIn(manifest, kind));
  return [...new Set([...asked, ...optional])].flatMap((name) => {
    const where = resolved(name, folder);
    if (where === undefined && !optional.has(name)) {
      throw new Error(`${textIn(manifest, "name")} depends on ${name}, which is not installed: pnpm install`);
    }
    return where === undefined ? [] : [[name, where] as const];
  });
}

/** Where Node finds a package from a folder: in the nearest `node_modules` that has it. */
function resolved(name: string, from: string): string | undefined {
  const here = join(from, "node_modules", name);
  if (existsSync(join(here, "package.json"))) return realpathSync(here);
  return dirname(from) === from ? undefined : resolved(name, dirname(from));
}

function identityIn(folder: string): string {
  const manifest = join(folder, "package.json");
  return identity({ name: textIn(manifest, "name"), version: textIn(manifest, "version") });
}

function licenceIn(manifest: string): string {
  const said = valueIn(manifest, "license");
  return typeof said === "string" ? said : "";
}
