import { isHeld } from "@volkit/run-lock";
import { readRecorded } from "../recorded/read.js";
import type { RunRecord } from "../recorded/format.js";
import { killedRecord } from "../turn/killed-record.js";
import { readOtherRun, readRunFile, runFiles, type OtherRun } from "../turn/other-run.js";
import { runningFolder } from "../turn/place.js";

/** A run that has not ended yet, as far as its file tells of it. */
export interface UnderWay {
  readonly at: number;
  readonly node: string;
  readonly tag: string | null;
  readonly action: string;
  readonly pid: number;
  readonly step: string;
  readonly command: string;
}

/** What a folder of records holds of runs that have no record yet. */
export interface Unrecorded {
  readonly underWay: readonly UnderWay[];
  /** Runs that were killed: the next run on their volume records them. */
  readonly killed: readonly RunRecord[];
}

/** Looks for runs without a record in a node's own folder. Only one that lives holds the lock of its own name. */
export async function unrecordedIn(recordFolder: string): Promise<Unrecorded> {
  const underWay: UnderWay[] = [];
  const killed: RunRecord[] = [];
  const folder = runningFolder(recordFolder);
  for (const file of await runFiles(folder)) {
    if (file.kind !== "running") continue;
    const text = (await readRunFile(folder, file)) ?? "";
    const read = readRecorded(killedRecord(text)?.text ?? "");
    if (read.kind !== "recorded" || read.record.format !== "volkit-record") continue;
    const { record } = read;
    const other = readOtherRun(file.runId, text);
    if (other !== undefined && (await isHeld(folder, file.runId))) underWay.push(asUnderWay(record, other));
    else killed.push(record);
  }
  return { underWay, killed };
}

function asUnderWay(record: RunRecord, { pid }: OtherRun): UnderWay {
  const { node, tag, action, startedAt, interrupted } = record;
  const { step = "start", command = "-" } = interrupted ?? {};
  return { at: Date.parse(startedAt), node, tag, action, pid, step, command };
}
