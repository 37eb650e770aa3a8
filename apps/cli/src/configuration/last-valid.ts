import { readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../records/make-folder.js";
import { readFileOfAtMost } from "./read-file.js";
import type { ConfigurationFile } from "./schema.js";
import { othersWriting, thisUser } from "./who-can-write.js";

/** A configuration as it stood when it was last used: its path, its text, and the checker that found it valid. */
export interface Copy {
  readonly file: string;
  readonly text: string;
  readonly checker: string;
}

/** How many configurations are kept, the most recently used first. */
const most = 8;

const mostBytes = 2 * 1024 * 1024;

const format = "volkit last valid configurations 1";

/**
 * The configurations kept by earlier runs. None where the file is damaged or too large, is a link, or could have
 * been written by somebody else: whoever writes it decides which programs the kit starts.
 */
export async function readCopies(file: string | undefined): Promise<readonly Copy[]> {
  if (file === undefined) return [];
  const read = await readFileOfAtMost(mostBytes, file);
  if (read.kind !== "read" || read.path !== file || read.stats.nlink > 1) return [];
  const user = thisUser();
  if (user !== undefined && othersWriting(read.stats, user).length > 0) return [];
  return copiesIn(new TextDecoder().decode(read.bytes));
}

/** What stands in such a file; none where it is damaged. */
export function copiesIn(text: string): readonly Copy[] {
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content !== "object" || content === null) return [];
    if (!("format" in content && content.format === format && "copies" in content)) return [];
    return Array.isArray(content.copies) ? content.copies.filter(isCopy).slice(0, most) : [];
  } catch {
    return [];
  }
}

function isCopy(value: unknown): value is Copy {
  if (typeof value !== "object" || value === null) return false;
  if (!("file" in value && "text" in value && "checker" in value)) return false;
  return [value.file, value.text, value.checker].every((part) => typeof part === "string");
}

/** Whether content is that of a configuration which the same checker found valid when it was kept. */
export function wasFoundValid(
  content: unknown,
  copy: Copy,
  copies: readonly Copy[],
): content is ConfigurationFile {
  return typeof content === "object" && content !== null && copies.some((kept) => isSame(kept, copy));
}

/** The copies as they must be kept once one of them was used; undefined where they are so already. */
export function withFirst(copy: Copy, copies: readonly Copy[]): readonly Copy[] | undefined {
  const [first] = copies;
  if (first !== undefined && isSame(first, copy)) return undefined;
  return [copy, ...copies.filter(({ file }) => file !== copy.file)].slice(0, most);
}

function isSame(one: Copy, other: Copy): boolean {
  return one.file === other.file && one.text === other.text && one.checker === other.checker;
}

/**
 * Keeps copies, whole or not at all. Where that cannot be done the next run tries again, and nothing else is lost.
 * `chance` tells runs apart that do so at the same moment.
 */
export async function keepCopies(file: string, copies: readonly Copy[], chance: string): Promise<void> {
  const unfinished = join(dirname(file), `.${basename(file)}.${chance}.writing`);
  try {
    await makeFolder(dirname(file));
    await removeAbandoned(file);
    await writeFile(unfinished, copiesText(copies), { flag: "wx", mode: 0o600 });
    await rename(unfinished, file);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

/** How long writing a copy can take, in ms: what is older was left by a run that was killed. */
const writingMs = 60_000;

async function removeAbandoned(file: string): Promise<void> {
  const folder = dirname(file);
  const halves = (await readdir(folder)).filter(
    (name) => name.startsWith(`.${basename(file)}.`) && name.endsWith(".writing"),
  );
  for (const name of halves) {
    const { mtimeMs } = await stat(join(folder, name));
    if (Math.abs(Date.now() - mtimeMs) > writingMs) await rm(join(folder, name), { force: true });
  }
}

/** What is kept, as it is written. The oldest go where the file would be larger than it is read. */
export function copiesText(copies: readonly Copy[]): string {
  const text = `${JSON.stringify({ format, copies }, null, 1)}\n`;
  const fits = copies.length <= 1 || Buffer.byteLength(text) <= mostBytes;
  return fits ? text : copiesText(copies.slice(0, -1));
}
