import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "../reason.js";
import { readRecordedRun, type RecordedRun } from "./recorded-run.js";

/** The newest record of a tag. `unreadable` are the files that are newer and cannot be read as a record. */
export type Newest =
  | { readonly kind: "record"; readonly run: RecordedRun; readonly unreadable: readonly string[] }
  | { readonly kind: "none"; readonly unreadable: readonly string[] }
  /** The folder cannot be read. */
  | { readonly kind: "failed"; readonly why: string };

const named = /^\d{8}T\d{9}Z-([A-Z]|none)-[A-Za-z]+-[0-9a-f]+\.json$/;

/**
 * Looks for the newest record of a tag, whose volume has that letter. A run that never got to know its volume
 * counts too. A folder that is not there has no records; what is rotated away meanwhile is no more.
 */
export async function newestRecord(
  folder: string,
  { tag, letter }: { readonly tag: string; readonly letter: string },
  now: number,
): Promise<Newest> {
  let names: readonly string[];
  try {
    names = newestFirst(await readdir(folder), letter, now);
  } catch (error) {
    return isMissing(error) ? { kind: "none", unreadable: [] } : { kind: "failed", why: reasonOf(error) };
  }

  const unreadable: string[] = [];
  for (const name of names) {
    const text = await readFile(join(folder, name), "utf8").catch((error: unknown) =>
      isMissing(error) ? undefined : "",
    );
    if (text === undefined) continue;
    const run = readRecordedRun(text);
    if (run === undefined) unreadable.push(name);
    else if (run.tag === tag) return { kind: "record", run, unreadable };
  }
  return { kind: "none", unreadable };
}

/** Records of a time that has not come yet are the oldest, as they are for their rotation: the clock was set back since. */
function newestFirst(names: readonly string[], letter: string, now: number): string[] {
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
