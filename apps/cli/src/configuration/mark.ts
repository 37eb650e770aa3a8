import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { makeFolder } from "../records/make-folder.js";
import type { ConfigurationFile } from "./schema.js";

/** Changes with what the checker accepts: a mark made by another release is no mark. */
export const checker = "volkit configuration 2";

/** The mark of a configuration: the same bytes under the same checker have the same one. */
export function markOf(bytes: Uint8Array): string {
  return createHash("sha256").update(checker).update(bytes).digest("hex");
}

/** Whether content was found valid before, by the mark that was left then. */
export function bearsMark(
  content: unknown,
  mark: string,
  left: string | undefined,
): content is ConfigurationFile {
  return typeof content === "object" && content !== null && mark === left;
}

/** The mark left beside the records by the run that last found a configuration valid. */
export async function readMark(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  return readFile(file, "utf8").catch(() => undefined);
}

/** Leaves a mark. Where that cannot be done the next run checks again, and nothing else is lost. */
export async function leaveMark(file: string | undefined, mark: string): Promise<void> {
  if (file === undefined) return;
  try {
    await makeFolder(dirname(file));
    await writeFile(file, mark, { mode: 0o600 });
  } catch {
    return;
  }
}
