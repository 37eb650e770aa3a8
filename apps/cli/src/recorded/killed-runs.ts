import { isHeld } from "@volkit/run-lock";
import { basename } from "node:path";
import { killedRecord } from "../turn/killed-record.js";
import { readRunFile, runFiles } from "../turn/other-run.js";
import { namedRunFile, runningFolder } from "../turn/place.js";

/** Where what killed runs have left lies, below the records: in a folder of them and in a bundle alike. */
const place = ".running/";

/**
 * What runs that were killed at work have left in a folder of records, by the names below it: the next run on their
 * volume makes records of it. Only a run that lives holds the lock of its own name.
 */
export async function killedRunsIn(recordFolder: string): Promise<readonly string[]> {
  const folder = runningFolder(recordFolder);
  const killed: string[] = [];
  for (const { runId, kind } of await runFiles(folder)) {
    if (kind === "running" && !(await isHeld(folder, runId))) killed.push(`${place}${runId}.running`);
  }
  return killed;
}

/** Whether that name is the one of what a killed run has left, not of a record. */
export function isKilledRun(file: string): boolean {
  return file.startsWith(place);
}

/** The record of a killed run in a folder; undefined where what it left is there no more. */
export async function killedTextIn(recordFolder: string, file: string): Promise<string | undefined> {
  const named = namedRunFile(basename(file));
  if (named === undefined) return undefined;
  const text = await readRunFile(runningFolder(recordFolder), named);
  return text === undefined ? undefined : killedText(text);
}

/** The record that the next run would make of what a killed run has left; the text itself where that is none. */
export function killedText(text: string): string {
  return killedRecord(text)?.text ?? text;
}

/** The id of the run that a file among records is named for. */
export function runNamedBy(file: string): string {
  return basename(file).replace(/\.(?:json|running)$/, "");
}

/** Without what is told by a record as well: the next run had come to recording it, and no further. */
export function withoutRecorded(files: readonly string[]): readonly string[] {
  const recorded = new Set(files.filter((file) => !isKilledRun(file)).map(runNamedBy));
  return files.filter((file) => !isKilledRun(file) || !recorded.has(runNamedBy(file)));
}
