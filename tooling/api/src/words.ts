import { relative } from "node:path";
import { reportFile, type Entry } from "./entry.js";
import { isAccepted, type Finding, type Place } from "./finding.js";
import { places } from "./places.js";

/** A finding for a person: what is wrong with what. */
export function words(finding: Finding): string {
  switch (finding.kind) {
    case "changed": {
      const lines = finding.lines.map((line) => `\n    ${line}`).join("");
      return `${of(finding.entry)}: the public names are not those of ${report(finding.entry)}:${lines}`;
    }
    case "missing":
      return `${of(finding.entry)}: there is no report ${report(finding.entry)}`;
    case "undocumented":
      return `${of(finding.entry)}: ${finding.name} has no docstring`;
    case "forgotten":
      return `${of(finding.entry)}: ${finding.name} stands in a public type${at(finding.where)} and is not exported`;
    case "unbuilt":
      return `${of(finding.entry)}: ${short(finding.entry.types)} is not there; npm run build makes it`;
    case "left-over":
      return `${short(finding.file)}: the report of an entry that is no more`;
  }
}

/** What to do about findings, a sentence for each kind that there is. */
export function advice(findings: readonly Finding[]): string[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  return [
    ...(findings.some(isAccepted)
      ? ["If these changes are meant: npm run api -- --write, and commit them."]
      : []),
    ...(kinds.has("undocumented")
      ? ["A docstring says what a name is for, its units, every outcome, and where a fact comes from."]
      : []),
    ...(kinds.has("forgotten") ? ["Export such a type from an entry of its package, or do without it."] : []),
  ];
}

function of(entry: Entry): string {
  return `${entry.package}, ${entry.name}`;
}

function report(entry: Entry): string {
  return short(reportFile(entry));
}

function at({ file, line }: Place): string {
  return file === undefined ? "" : ` (${short(file)}${line === undefined ? "" : `:${line}`})`;
}

function short(file: string): string {
  return relative(places.root, file);
}
