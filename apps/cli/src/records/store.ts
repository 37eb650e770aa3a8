import { readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "../reason.js";
import { makeFolder } from "./make-folder.js";

/** A record to be kept: whose it is, and what it says. */
export interface Entry {
  readonly runId: string;
  /** The volume's letter; `none` where the run never got to know its volume. */
  readonly letter: string;
  readonly text: string;
}

export type Stored = { readonly kind: "stored" } | { readonly kind: "failed"; readonly why: string };

/** The id of a run: when it began (UTC), the volume, the action, and chance. In order of their ids, runs are in order of time. */
export function runIdOf(startedAt: number, letter: string, action: string, chance: string): string {
  const moment = new Date(startedAt).toISOString().replace(/[-:.]/g, "");
  return `${moment}-${letter}-${action}-${chance}`;
}

/**
 * Writes a record whole or not at all, and removes the oldest of its volume beyond the number that is kept.
 * Only files named like a record are ever removed.
 */
export async function storeRecord(folder: string, entry: Entry, keep: number): Promise<Stored> {
  const unfinished = join(folder, `.${entry.runId}.writing`);
  try {
    await makeFolder(folder);
    await writeFile(unfinished, entry.text, { flag: "wx", mode: 0o600 });
    await rename(unfinished, join(folder, `${entry.runId}.json`));
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    return { kind: "failed", why: reasonOf(error) };
  }
  await removeOldest(folder, entry.letter, keep);
  return { kind: "stored" };
}

/** What another run removes at the same moment is gone all the same. */
async function removeOldest(folder: string, letter: string, keep: number): Promise<void> {
  const recordName = new RegExp(`^\\d{8}T\\d{9}Z-${letter}-[A-Za-z]+-[0-9a-f]+\\.json$`);
  const names = (await readdir(folder).catch(() => [])).filter((name) => recordName.test(name)).sort();
  const old = names.slice(0, Math.max(0, names.length - keep));
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
}
