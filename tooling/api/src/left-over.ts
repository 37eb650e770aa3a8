import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { reportEnding, reportFile, reportFolder, type Entry } from "./entry.js";

/** The reports in a folder of packages that belong to no entry. */
export function leftOver(packages: string, entries: readonly Entry[]): string[] {
  const wanted = new Set(entries.map(reportFile));
  return readdirSync(packages)
    .map((name) => reportFolder(join(packages, name)))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => file.endsWith(reportEnding) && !wanted.has(file));
}
