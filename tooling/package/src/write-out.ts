import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { zip, type Files } from "./archive.js";
import { sha256 } from "./sums.js";

/** Writes files into a folder that is made anew, and beside it the same as a zip with its sum; gives the zip's path. */
export function writeOut(folder: string, files: Files, executable: string): string {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes, { mode: path === executable ? 0o755 : 0o644 });
  }
  const archive = `${folder}.zip`;
  const bytes = zip(basename(folder), files, executable);
  writeFileSync(archive, bytes);
  writeFileSync(`${archive}.sha256`, `${sha256(bytes)}  ${basename(archive)}\n`);
  return archive;
}
