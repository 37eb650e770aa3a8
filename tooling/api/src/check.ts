import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportFile, reportFolder, type Entry } from "./entry.js";
import { extract, type Extracted } from "./extract.js";
import { findEntries } from "./find-entries.js";
import type { Finding } from "./finding.js";
import { judge } from "./judge.js";
import { leftOver } from "./left-over.js";

/** What the reports of a folder of packages should be, and everything that is wrong with those that are kept. */
export interface Checked {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  /** Makes the reports that are kept what they should be. */
  readonly write: () => void;
}

/** Looks at every entry of every published package. Nothing is changed until `write` is called. */
export function check(packages: string): Checked {
  const entries = findEntries(packages);
  const built = entries.filter(({ types }) => existsSync(types));
  const unbuilt = entries.filter((entry) => !built.includes(entry));
  const extracted = inWorkFolder((work) => extract(built, work));
  const spare = leftOver(packages, entries);
  const findings: Finding[] = [
    ...unbuilt.map((entry) => ({ kind: "unbuilt" as const, entry })),
    ...extracted.flatMap((one) => judge(one, extracted)),
    ...spare.map((file) => ({ kind: "left-over" as const, file })),
  ];
  return {
    entries,
    findings,
    write: () => {
      write(extracted, spare);
    },
  };
}

function write(extracted: readonly Extracted[], spare: readonly string[]): void {
  for (const { entry, report } of extracted) {
    mkdirSync(reportFolder(entry.folder), { recursive: true });
    writeFileSync(reportFile(entry), report);
  }
  for (const file of spare) rmSync(file);
}

function inWorkFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "api-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
