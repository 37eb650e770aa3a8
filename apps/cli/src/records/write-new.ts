import { rm, writeFile } from "node:fs/promises";

/**
 * Writes a file of this user's alone that is renamed when it is whole. What a run that was killed has left under
 * its name goes, and it is made exclusively: nothing is ever written through a link in its place.
 */
export async function writeNew(file: string, text: string): Promise<void> {
  await write(file, text).catch(async (error: unknown) => {
    if (!isThere(error)) throw error;
    await rm(file, { force: true });
    await write(file, text);
  });
}

function write(file: string, text: string): Promise<void> {
  return writeFile(file, text, { flag: "wx", mode: 0o600 });
}

function isThere(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}
