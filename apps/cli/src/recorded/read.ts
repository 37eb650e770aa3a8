import { asObject, numberAt, textAt } from "../json-values.js";
import { withCallAtEnd } from "./call-at-end.js";
import { recordedFormat, type RehearsalRecord, type RunRecord, type VendorRecord } from "./format.js";

/** A record that was understood. */
export type Recorded = RunRecord | RehearsalRecord | VendorRecord;

/**
 * - `recorded`: what it says
 * - `newer`: it is a record of a format that this release does not know
 * - `unreadable`: it is no record, or a broken one; `where` is the first key that is not as it should be, if it came so far
 */
export type ReadRecorded =
  | { readonly kind: "recorded"; readonly record: Recorded }
  | { readonly kind: "newer"; readonly format: string; readonly formatVersion: number }
  | { readonly kind: "unreadable"; readonly where: string | undefined };

/** Reads the text of a record, whichever release wrote it. */
export function readRecorded(text: string): ReadRecorded {
  const content = asObject(text);
  if (content === undefined) return { kind: "unreadable", where: undefined };
  const format = textAt(content, "format") ?? "";
  const formatVersion = numberAt(content, "formatVersion") ?? 0;
  if (format.startsWith("volkit-") && formatVersion > newestKnown) {
    return { kind: "newer", format, formatVersion };
  }
  const read = recordedFormat.safeParse(content);
  if (read.success) return { kind: "recorded", record: whole(read.data) };
  return { kind: "unreadable", where: read.error.issues[0]?.path.map(String).join(".") };
}

const newestKnown = 1;

function whole(record: Recorded): Recorded {
  return record.format === "volkit-record" ? withCallAtEnd(record) : record;
}

/** When what is recorded began, in milliseconds since 1970; of a vendor's script only its end is known. */
export function beganAt(record: Recorded): number {
  return Date.parse(record.format === "volkit-vendor-result" ? record.endedAt : record.startedAt);
}
