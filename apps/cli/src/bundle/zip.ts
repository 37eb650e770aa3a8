import { zipSync, type Zippable } from "fflate";
import type { BundleFile } from "./compose.js";

/** Files as a zip, all of one time (ms since 1970). */
export function zipOf(files: readonly BundleFile[], when: number): Uint8Array {
  const mtime = new Date(Math.max(when, new Date(1980, 0, 1).getTime()));
  const entries: Zippable = {};
  for (const { name, bytes } of files) entries[name] = [bytes, { mtime, level: 6 }];
  return zipSync(entries);
}
