import { join } from "node:path";

/** An entry of a published package: what others import by one name. */
export interface Entry {
  /** The package by its name: `@volkit/emcmd-parser`. */
  readonly package: string;
  /** The package's folder, absolute. */
  readonly folder: string;
  /** `index` for the package itself, else its path in `exports` with `-` for `/`: `explain`. */
  readonly name: string;
  /** The file of its declarations, absolute; a build makes it. */
  readonly types: string;
}

/** The end of every report's name. */
export const reportEnding = ".api.md";

/** The folder that holds the reports of a package. */
export function reportFolder(folder: string): string {
  return join(folder, "api");
}

/** The name of an entry's report, without the folder. */
export function reportName(entry: Entry): string {
  return `${entry.name}${reportEnding}`;
}

/** The file that holds the report of an entry. */
export function reportFile(entry: Entry): string {
  return join(reportFolder(entry.folder), reportName(entry));
}
