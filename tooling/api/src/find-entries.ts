import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "./entry.js";

/**
 * The entries of all published packages in a folder of packages: what each package's `exports` gives types for.
 * A package that says `private` is none.
 */
export function findEntries(packages: string): Entry[] {
  return readdirSync(packages)
    .sort()
    .map((name) => join(packages, name))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .flatMap(entriesOf);
}

function entriesOf(folder: string): Entry[] {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const name = field(manifest, "name");
  if (typeof name !== "string" || field(manifest, "private") === true) return [];
  return Object.entries(field(manifest, "exports") ?? {}).flatMap(([path, target]: [string, unknown]) => {
    const types = field(target, "types");
    if (typeof types !== "string") return [];
    return [{ package: name, folder, name: entryName(path), types: join(folder, types) }];
  });
}

function entryName(path: string): string {
  return path === "." ? "index" : path.replace(/^\.\//, "").replaceAll("/", "-");
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
