import type { Bilingual } from "@volkit/kit-orchestrator";
import { constants } from "node:fs";
import { open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { reasonOf } from "../reason.js";
import { makeFolder } from "../records/make-folder.js";
import { folderAt } from "./folder.js";

/**
 * Writes the file of a volume's alarms whole, for this user alone; why it could not, undefined where it could. The half
 * has a name that nothing else bears, so that nothing stands in its way: whoever writes has the turn on the volume.
 */
export async function writeAlarms(
  file: string,
  text: string,
  chance: string,
): Promise<Bilingual | string | undefined> {
  const folder = dirname(file);
  const half = `${file}.${chance}.writing`;
  try {
    const before = await folderAt(folder);
    if (before.kind === "unusable") return before.why;
    if (before.kind === "absent") await makeFolder(folder);
    await writeFile(half, text, { flag: "wx", mode: 0o600 });
    await rename(half, file);
    return undefined;
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined);
    return reasonOf(error);
  }
}

/** Removes the halves that killed runs have left, as far as they let themselves be removed. */
export async function sweepHalves(file: string): Promise<void> {
  const folder = dirname(file);
  const names = await readdir(folder).catch(() => []);
  const halves = names.filter((name) => name.startsWith(`${basename(file)}.`) && name.endsWith(".writing"));
  for (const half of halves) await rm(join(folder, half), { force: true }).catch(() => undefined);
}

/** Removes the file, or empties one that cannot be removed: then nobody believes it. Rejects where neither can be done. */
export async function discardAlarms(file: string): Promise<void> {
  if ((await folderAt(dirname(file))).kind !== "folder") return; // nothing is read from there
  await rm(file, { force: true }).catch(() => emptied(file));
}

async function emptied(file: string): Promise<void> {
  const { O_WRONLY, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = constants;
  // Windows knows the last two flags not, and their values are undefined there: no flag at all.
  const handle = await open(file, O_WRONLY | O_TRUNC | O_NOFOLLOW | O_NONBLOCK);
  await handle.close();
}
