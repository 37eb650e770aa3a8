import { readFile, rename, rm, writeFile } from "node:fs/promises";

/**
 * Sees to it that a file holds these bytes and no others; gives whether it does. What is to take its place is made
 * exclusively beside it, under a name with `chance` in it, and is whole when it gets the file's own name.
 */
export async function fileWith(bytes: Uint8Array, file: string, chance: string): Promise<boolean> {
  if (await holds(file, bytes)) return true;
  const fresh = `${file}.${chance}`;
  try {
    await writeFile(fresh, bytes, { flag: "wx", mode: 0o700 });
    await rename(fresh, file).catch(() => rm(fresh, { force: true }));
  } catch {
    return false;
  }
  return holds(file, bytes);
}

function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  return readFile(file).then(
    (held) => held.equals(bytes),
    () => false,
  );
}
