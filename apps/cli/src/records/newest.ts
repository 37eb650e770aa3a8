import { reasonOf } from "../reason.js";
import { newestFirst, type RecordsOf } from "./newest-first.js";
import type { RecordedRun } from "../recorded/recorded-run.js";

/** The newest record of a tag. `unreadable` are the files that are newer and cannot be read as a record. */
export type Newest =
  | { readonly kind: "record"; readonly run: RecordedRun; readonly unreadable: readonly string[] }
  | { readonly kind: "none"; readonly unreadable: readonly string[] }
  /** The folder cannot be read. */
  | { readonly kind: "failed"; readonly why: string };

/** Looks for the newest record of a tag. */
export async function newestRecord(folder: string, of: RecordsOf, now: number): Promise<Newest> {
  const unreadable: string[] = [];
  try {
    for await (const file of newestFirst(folder, of, now)) {
      if (file.kind === "record") return { kind: "record", run: file.run, unreadable };
      unreadable.push(file.name);
    }
  } catch (error) {
    return { kind: "failed", why: reasonOf(error) };
  }
  return { kind: "none", unreadable };
}
