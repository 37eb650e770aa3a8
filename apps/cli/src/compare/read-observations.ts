import type { RehearsalRecord, VendorRecord } from "../recorded/format.js";
import { readSources } from "../recorded/found.js";
import { readRecorded } from "../recorded/read.js";
import { openSource } from "../recorded/source.js";

/** What a record folder holds of observed calls, the oldest first. */
export interface Observations {
  readonly rehearsals: readonly RehearsalRecord[];
  readonly vendorResults: readonly VendorRecord[];
  /** Files that should be such records and cannot be read as one. */
  readonly unreadable: readonly string[];
}

export type ReadObservations =
  | ({ readonly kind: "read" } & Observations)
  /** There is no such folder: nothing was recorded yet. */
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly why: string };

/** Reads them all. A record that is rotated away meanwhile is no more. */
export async function readObservations(folder: string): Promise<ReadObservations> {
  const opened = await openSource(folder);
  if (opened.kind !== "source") return opened;

  const { records, notRead } = await readSources([opened.source]);
  const all = records.map(({ record }) => record);
  return {
    kind: "read",
    rehearsals: all.filter((record) => record.format === "volkit-rehearsal"),
    vendorResults: all.filter((record) => record.format === "volkit-vendor-result"),
    unreadable: notRead.map(({ file }) => file).toSorted(),
  };
}

/** What a record of an observed call says; undefined where the text is none. */
export function observationIn(text: string): RehearsalRecord | VendorRecord | undefined {
  const read = readRecorded(text);
  return read.kind === "recorded" && read.record.format !== "volkit-record" ? read.record : undefined;
}
