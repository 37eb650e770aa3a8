import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Limits } from "./limits.js";

/**
 * Removes the oldest records of a volume beyond what is kept; never the one that was just written. Only files named
 * like a record of that volume are ever removed, and what another run removes at the same moment is gone all the
 * same. Records of a time that has not come yet are the oldest: the clock was set back since.
 */
export async function rotate(
  folder: string,
  { runId, letter }: { readonly runId: string; readonly letter: string },
  limits: Limits,
  now: number,
): Promise<void> {
  const written = `${runId}.json`;
  const recordName = new RegExp(`^\\d{8}T\\d{9}Z-${letter}-[A-Za-z]+-[0-9a-f]+\\.json$`);
  const names = (await readdir(folder).catch(() => [])).filter((name) => recordName.test(name)).sort();
  const today = new Date(now).toISOString().replace(/[-:.]/g, "");
  const isToCome = (name: string) => name > `${today}~`;
  const oldestFirst = [...names.filter(isToCome), ...names.filter((name) => !isToCome(name))];

  const others = oldestFirst.filter((name) => name !== written);
  const sizes = await Promise.all([written, ...others].map((name) => sizeOf(join(folder, name))));
  let [count, bytes] = [names.length, sizes.reduce((sum, size) => sum + size, 0)];
  for (const [place, name] of others.entries()) {
    if (count <= limits.records && bytes <= limits.bytes) return;
    await rm(join(folder, name), { force: true }).catch(() => undefined);
    count -= 1;
    bytes -= sizes[place + 1] ?? 0;
  }
}

function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
