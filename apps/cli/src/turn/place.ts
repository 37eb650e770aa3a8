import { join } from "node:path";

/** Where runs that are under way keep what is theirs, below the folder of the records. */
export function runningFolder(recordFolder: string): string {
  return join(recordFolder, ".running");
}

/**
 * The files of a run there, each named after the run.
 * - `trying`: it has no turn yet
 * - `running`: it is at work on its volume
 * - `ended`: it has left its volume, and is being recorded
 * - `update`, `writing`: half of a file that is renamed when it is whole
 */
export const runFileKinds = ["trying", "running", "ended", "update", "writing"] as const;

export type RunFileKind = (typeof runFileKinds)[number];

export function runFile(folder: string, runId: string, kind: RunFileKind): string {
  return join(folder, `${runId}.${kind}`);
}

/** A run's file by its name: whose it is, on which volume (a letter, or `none`), and what it holds. */
export interface NamedRunFile {
  readonly runId: string;
  readonly letter: string;
  readonly action: string;
  readonly kind: RunFileKind;
}

export function namedRunFile(name: string): NamedRunFile | undefined {
  const parts = /^(\d{8}T\d{9}Z-([A-Z]|none)-([A-Za-z]+)-[0-9a-f]+)\.([a-z]+)$/.exec(name);
  const [, runId, letter, action, ending] = parts ?? [];
  const kind = runFileKinds.find((each) => each === ending);
  if (runId === undefined || letter === undefined || action === undefined || kind === undefined)
    return undefined;
  return { runId, letter, action, kind };
}

/** What marks the tools of a run, so that nothing in a file decides whom it is about: its time and its chance. */
export function markOf(runId: string): string {
  const [moment = "", , , chance = ""] = runId.split("-");
  return `${moment}-${chance}`;
}

/** The lock that whoever is at work on a volume holds, and the one of those that wait for it. */
export const locksOf = (letter: string) => ({ turn: letter, waiting: `${letter}.waiting` });
