import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { objectOf } from "./json.js";

/** A package as it is published: the archive, and the files in it by their path in the package. */
export interface Tarball {
  readonly name: string;
  readonly version: string;
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly files: ReadonlyMap<string, string>;
  /** Of all files together, in bytes. */
  readonly unpacked: number;
}

/** Reads an archive that pnpm packed. Files are read as UTF-8. */
export function readTarball(file: string): Tarball {
  const bytes = Uint8Array.from(readFileSync(file));
  const entries = entriesOf(gunzipSync(bytes));
  const files = new Map(entries.map(([path, content]) => [path, content.toString("utf8")]));
  const { name, version } = objectOf(files.get("package.json") ?? "null");
  if (typeof name !== "string" || typeof version !== "string") throw new Error(`${file} names no package`);
  const unpacked = entries.reduce((sum, [, content]) => sum + content.length, 0);
  return { name, version, file, bytes, files, unpacked };
}

/** A tar archive is blocks of 512 bytes: a header with path and size, then the file, filled up. */
function entriesOf(tar: Buffer): readonly (readonly [string, Buffer])[] {
  const entries: (readonly [string, Buffer])[] = [];
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const text = (from: number, length: number) =>
      tar.toString("utf8", at + from, at + from + length).replace(/\0.*$/s, "");
    const size = Number.parseInt(text(124, 12), 8);
    const path = [text(345, 155), text(0, 100)].filter((part) => part !== "").join("/");
    entries.push([path.replace(/^package\//, ""), tar.subarray(at + 512, at + 512 + size)]);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return entries;
}
