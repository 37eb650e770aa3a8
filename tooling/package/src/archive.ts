import { zipSync, type Zippable } from "fflate";

/** Files by their paths with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

const fromUnix = 3;

/** A zip of files in a folder, one of which can be executed: the same bytes for the same files, whenever, wherever and by whichever Node it is made. */
export function zip(folder: string, files: Files, executable: string): Uint8Array {
  const entries: Zippable = {};
  const always = new Date(1980, 0, 1); // the earliest that the format can say, by the clock on the wall
  for (const path of [...files.keys()].sort()) {
    const bytes = files.get(path) ?? new Uint8Array();
    const mode = path === executable ? 0o100755 : 0o100644;
    entries[`${folder}/${path}`] = [bytes, { mtime: always, os: fromUnix, attrs: mode * 0x10000, level: 6 }];
  }
  return zipSync(entries);
}
