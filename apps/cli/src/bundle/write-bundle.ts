import { link, lstat, rename, rm, writeFile } from "node:fs/promises";
import { reasonOf } from "../reason.js";

/**
 * - `written`: the file is there, whole, with so many bytes
 * - `there-already`: something stands at that name, and stays as it is
 * - `failed`: it could not be written, for `why`; nothing of it is left
 */
export type WrittenBundle =
  | { readonly kind: "written"; readonly bytes: number }
  | { readonly kind: "there-already" }
  | { readonly kind: "failed"; readonly why: string };

/** Whether something stands at a name, be it a link that leads nowhere. */
export function isTaken(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/**
 * Writes a file of this user's alone, whole or not at all, and never over another: it is made beside, under a name
 * with `chance` in it, and then gets the file's own name, which only one can get.
 */
export async function writeBundle(bytes: Uint8Array, file: string, chance: string): Promise<WrittenBundle> {
  const half = `${file}.${chance}`;
  try {
    await writeFile(half, bytes, { flag: "wx", mode: 0o600, flush: true });
    await takeName(half, file);
    return { kind: "written", bytes: bytes.length };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST")
      return { kind: "there-already" };
    return { kind: "failed", why: reasonOf(error) };
  } finally {
    await rm(half, { force: true }).catch(() => undefined);
  }
}

/** Where a file system has no second names for a file, as that of a USB stick, what stands there is looked at before. */
async function takeName(half: string, file: string): Promise<void> {
  try {
    await link(half, file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST" || code === "ENOENT" || code === "ENOSPC" || (await isTaken(file))) throw error;
    await rename(half, file);
  }
}
