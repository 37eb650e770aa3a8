import { open, readFile, rename, rm } from "node:fs/promises";

/**
 * Sees to it that a file holds these bytes and no others; gives whether it does. What is to take its place is made
 * exclusively beside it, under a name with `chance` in it, and is whole when it gets the file's own name.
 */
export async function fileWith(bytes: Uint8Array, file: string, chance: string): Promise<boolean> {
  if (await holds(file, bytes)) return true;
  const fresh = `${file}.${chance}`;
  const own = await open(fresh, "wx", 0o700).catch(() => undefined);
  if (own === undefined) return false;
  await own
    .writeFile(bytes)
    .finally(() => own.close())
    .then(() => rename(fresh, file))
    .catch(() => rm(fresh, { force: true }));
  return holds(file, bytes);
}

function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  return readFile(file).then(
    (held) => held.equals(bytes),
    () => false,
  );
}
