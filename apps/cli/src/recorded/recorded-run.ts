import type { RunRecord } from "./format.js";
import { readRecorded } from "./read.js";

/** The record of a run, whichever release wrote it; null stands where the first ones did not say whether it was interrupted. */
export type RecordedRun = RunRecord & { readonly interrupted: NonNullable<RunRecord["interrupted"]> | null };

/** What the record of a run says; undefined where the text is none, or of a format that is not known. */
export function recordedRun(text: string): RecordedRun | undefined {
  const read = readRecorded(text);
  if (read.kind !== "recorded" || read.record.format !== "volkit-record") return undefined;
  return { ...read.record, interrupted: read.record.interrupted ?? null };
}
