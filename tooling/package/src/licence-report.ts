import { identity } from "./components.js";
import type { Installed } from "./installed.js";
import { isPermissive } from "./permissive.js";

/** What is said of the licences of what ships. */
export interface LicenceReport {
  /** A line for each licence, and the packages that are under it. */
  readonly table: readonly string[];
  /** A line for each package whose licence is not permissive, or not known, with the way by which it came. */
  readonly refused: readonly string[];
}

/** Judges packages by their licences; each is named once, by the first way that it came. */
export function licenceReport(shipped: readonly Installed[]): LicenceReport {
  const packages = new Map([...shipped].reverse().map((one) => [identity(one), one]));
  const sorted = [...packages.values()].sort((one, other) => (identity(one) < identity(other) ? -1 : 1));
  const licences = [...new Set(sorted.map(({ licence }) => licence))].sort();
  const width = Math.max(...licences.map((licence) => wordsFor(licence).length));
  return {
    table: licences.map((licence) => {
      const under = sorted.filter((one) => one.licence === licence).map(identity);
      return `${wordsFor(licence).padEnd(width)}  ${String(under.length).padStart(3)}  ${under.join(" ")}`;
    }),
    refused: sorted
      .filter(({ licence }) => !isPermissive(licence))
      .map((one) => `${identity(one)}: ${wordsFor(one.licence)}; it came by ${one.path.join(" > ")}`),
  };
}

function wordsFor(licence: string): string {
  return licence === "" ? "(says none)" : licence;
}
