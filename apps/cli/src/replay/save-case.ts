import { lstat, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "../reason.js";
import { readWhole } from "../recorded/read-whole.js";
import { writeNew } from "../records/write-new.js";
import { caseFileName, caseText, readCase, type Case } from "./case-format.js";

/** - `taken`: a file of that name holds something else, and was left alone */
export type SavedCase =
  | { readonly kind: "saved"; readonly file: string }
  | { readonly kind: "taken"; readonly file: string }
  | { readonly kind: "failed"; readonly file: string; readonly why: string };

/**
 * Writes a case into a folder, which is made where it is not there; over the same run's case, and over nothing else. A
 * case is this user's alone, as the record is that it holds.
 */
export async function saveCase(folder: string, saved: Case): Promise<SavedCase> {
  const file = join(folder, caseFileName(saved.record));
  try {
    await mkdir(folder, { recursive: true });
    if (!(await isFree(file, saved))) return { kind: "taken", file };
    await writeNew(file, caseText(saved));
    return { kind: "saved", file };
  } catch (error) {
    return { kind: "failed", file, why: reasonOf(error) };
  }
}

/** A link or a pipe is something else, wherever it leads. */
async function isFree(file: string, { record }: Case): Promise<boolean> {
  const there = await lstat(file).catch(() => undefined);
  if (there === undefined) return true;
  if (!there.isFile()) return false;
  const read = readCase((await readWhole(file)).toString("utf8"));
  return (
    read.kind === "case" && read.saved.record.run === record.run && read.saved.record.node === record.node
  );
}
