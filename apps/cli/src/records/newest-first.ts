import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { recordedRun, type RecordedRun } from "../recorded/recorded-run.js";

/** One file of the record folder: the run it records, or that it cannot be read as the record of one. */
export type RecordFile =
  | { readonly kind: "record"; readonly name: string; readonly run: RecordedRun }
  | { readonly kind: "unreadable"; readonly name: string };

/** Whose records: those of a tag, whose volume has that letter. A run that never got to know its volume counts too. */
export interface RecordsOf {
  readonly tag: string;
  readonly letter: string;
}

const named = /^\d{8}T\d{9}Z-([A-Z]|none)-[A-Za-z]+-[0-9a-f]+\.json$/;

/**
 * The records of a tag, the newest first, each read when it is asked for; unreadable files are there as well, whoever's
 * they are. A folder that is not there has none; what is rotated away meanwhile is no more. Throws where the folder
 * cannot be read.
 */
export async function* newestFirst(folder: string, of: RecordsOf, now: number): AsyncGenerator<RecordFile> {
  for (const name of inOrder(await namesIn(folder), of.letter, now)) {
    const text = await readFile(join(folder, name), "utf8").catch((error: unknown) =>
      isMissing(error) ? undefined : "",
    );
    if (text === undefined) continue;
    const run = recordedRun(text);
    if (run === undefined) yield { kind: "unreadable", name };
    else if (run.tag === of.tag) yield { kind: "record", name, run };
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Records of a time that has not come yet are the oldest, as they are for their rotation: the clock was set back since. */
function inOrder(names: readonly string[], letter: string, now: number): string[] {
  const today = new Date(now).toISOString().replace(/[-:.]/g, "");
  const isToCome = (name: string) => name > `${today}~`;
  const sorted = names
    .filter((name) => [letter, "none"].includes(named.exec(name)?.[1] ?? ""))
    .toSorted()
    .toReversed();
  return [...sorted.filter((name) => !isToCome(name)), ...sorted.filter(isToCome)];
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
