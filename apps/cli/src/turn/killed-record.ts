import { asObject } from "../json-values.js";
import { recordText } from "../records/record.js";

/** What a killed run knew: the members of its record, and the record as it is to be kept. */
export interface KilledRecord {
  readonly members: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Reads the file of a run that is no more; undefined where it holds no record. */
export function killedRecord(file: string): KilledRecord | undefined {
  const members = asObject(file);
  if (members?.["format"] !== "volkit-record") return undefined;
  const record = Object.fromEntries(Object.entries(members).filter(([key]) => key !== "running"));
  try {
    return { members, text: recordText(record) };
  } catch {
    return undefined; // nested further than it can be written, though it could be read
  }
}
