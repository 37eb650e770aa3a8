import { rm, writeFile } from "node:fs/promises";

/**
 * Writes a file of this user's alone that is renamed when it is whole. What a run that was killed has left under
 * its name goes first; then it is made exclusively, so that nothing is written through a link in its place.
 */
export async function writeNew(file: string, text: string): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, text, { flag: "wx", mode: 0o600 });
}
