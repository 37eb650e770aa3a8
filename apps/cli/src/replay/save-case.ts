import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "../reason.js";
import { caseFileName, caseText, readCase, type Case } from "./case-format.js";

/** - `taken`: a file of that name holds something else, and was left alone */
export type SavedCase =
  | { readonly kind: "saved"; readonly file: string }
  | { readonly kind: "taken"; readonly file: string }
  | { readonly kind: "failed"; readonly file: string; readonly why: string };

/** Writes a case into a folder, which is made where it is not there; over the same run's case, and over nothing else. */
export async function saveCase(folder: string, saved: Case): Promise<SavedCase> {
  const file = join(folder, caseFileName(saved.record));
  try {
    await mkdir(folder, { recursive: true });
    const before = await textOf(file);
    if (before !== undefined && !isOfRun(before, saved)) return { kind: "taken", file };
    await writeFile(file, caseText(saved));
    return { kind: "saved", file };
  } catch (error) {
    return { kind: "failed", file, why: reasonOf(error) };
  }
}

function isOfRun(text: string, { record }: Case): boolean {
  const read = readCase(text);
  return (
    read.kind === "case" && read.saved.record.run === record.run && read.saved.record.node === record.node
  );
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
