import { createHash } from "node:crypto";
import type { Files } from "./archive.js";

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The sums of files as `sha256sum` writes and checks them, by their names. */
export function sumsOf(files: Files): string {
  const names = [...files.keys()].sort();
  return names.map((name) => `${sha256(files.get(name) ?? new Uint8Array())}  ${name}\n`).join("");
}
