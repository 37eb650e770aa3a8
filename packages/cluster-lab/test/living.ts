import { readdir, readFile } from "node:fs/promises";
import { isAbsolute, sep } from "node:path";

/**
 * The processes that have a lab's folder, or a path below it, as one of their words; never this one. Throws where
 * the folder is no full path at least two folders deep: whatever looks like every process must not be looked for.
 */
export async function livingIn(dir: string): Promise<readonly number[]> {
  if (!isAbsolute(dir) || dir.split(sep).filter(Boolean).length < 2)
    throw new Error(`no lab's folder: "${dir}"`);
  const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(ids.map(async (id) => ((await names(id, dir)) ? [id] : [])));
  return found.flat().filter((id) => id > 1 && id !== process.pid);
}

/** Ends every process of a lab, and of that lab only. */
export async function endThoseIn(dir: string): Promise<void> {
  for (const id of await livingIn(dir)) {
    if (await names(id, dir)) process.kill(id, "SIGKILL");
  }
}

/** Whether a process lives that has the folder among its words. */
async function names(id: number, dir: string): Promise<boolean> {
  const words = (await readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "")).split("\0");
  return words.some((word) => word === dir || word.startsWith(`${dir}${sep}`));
}
