import { isHeld } from "@volkit/run-lock";
import { killedText } from "../recorded/killed-runs.js";
import { readRecorded } from "../recorded/read.js";
import type { RunRecord } from "../recorded/format.js";
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

/** Looks for runs at work in a node's own folder. Only one that lives holds the lock of its own name. */
export async function underWayIn(recordFolder: string): Promise<readonly UnderWay[]> {
  const underWay: UnderWay[] = [];
  const folder = runningFolder(recordFolder);
  for (const file of await runFiles(folder)) {
    if (file.kind !== "running" || !(await isHeld(folder, file.runId))) continue;
    const text = (await readRunFile(folder, file)) ?? "";
    const read = readRecorded(killedText(text));
    const other = readOtherRun(file.runId, text);
    if (read.kind !== "recorded" || read.record.format !== "volkit-record" || other === undefined) continue;
    underWay.push(asUnderWay(read.record, other));
  }
  return underWay;
}

function asUnderWay(record: RunRecord, { pid }: OtherRun): UnderWay {
  const { node, tag, action, startedAt, interrupted } = record;
  const { step = "start", command = "-" } = interrupted ?? {};
  return { at: Date.parse(startedAt), node, tag, action, pid, step, command };
}
