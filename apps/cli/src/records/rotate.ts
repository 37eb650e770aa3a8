import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Limits } from "./limits.js";
import type { Entry } from "./store.js";

/**
 * Removes the oldest records of a volume beyond what is kept; never the one that was just written. Only files named
 * like a record of that volume are ever removed, and what another run removes at the same moment is gone all the
 * same. Records of a time that has not come yet are the oldest: the clock was set back since.
 *
 * To ask for the size of every record costs more than all else that is done with them. So it is done for the first record
 * of an hour and for each that is larger than its share; meanwhile no more can come than a few small ones.
 */
export async function rotate(
  folder: string,
  { runId, letter, text }: Entry,
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
  const isLarge = Buffer.byteLength(text) > limits.bytes / limits.records;
  const isWeighed = isLarge || !others.some((name) => hourOf(name) === hourOf(written));
  const sizes = isWeighed
    ? await Promise.all([written, ...others].map((name) => sizeOf(join(folder, name))))
    : [];
  let [count, bytes] = [names.length, sizes.reduce((sum, size) => sum + size, 0)];
  for (const [place, name] of others.entries()) {
    if (count <= limits.records && bytes <= limits.bytes) return;
    await rm(join(folder, name), { force: true }).catch(() => undefined);
    count -= 1;
    bytes -= sizes[place + 1] ?? 0;
  }
}

/** Of a record, by its name. */
function hourOf(name: string): string {
  return name.slice(0, "20260101T00".length);
}

function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
