import { lstat, rename, unlink } from "node:fs/promises";

/**
 * Moves a log out of the way: FILE becomes FILE.1, which becomes FILE.2, and so on, as far as the first number that is
 * free; with none free, the oldest of those that are kept goes. To be called by one at a time. Where a file cannot be
 * moved, the newer ones stay as well, and no other is lost for it the next time.
 */
export async function rotateLog(file: string, keep: number, move = rename): Promise<void> {
  const numbered = (number: number): string => (number === 0 ? file : `${file}.${number}`);
  let free = 1;
  while (free < keep && (await isThere(numbered(free)))) free += 1;
  for (let number = free; number > 0; number -= 1) await move(numbered(number - 1), numbered(number));
  await removeBeyond(keep, numbered);
}

/** More were kept once: those beyond go as well, as far as they are numbered without a gap. */
async function removeBeyond(keep: number, numbered: (number: number) => string): Promise<void> {
  let number = keep + 1;
  while (await unlink(numbered(number)).then(succeeded, failed)) number += 1;
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(succeeded, failed);
}

const succeeded = (): boolean => true;
const failed = (): boolean => false;
