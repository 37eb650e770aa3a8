import { createHash } from "node:crypto";
import { lstat, readFile, readlink } from "node:fs/promises";
import { scriptMark } from "./script.js";

/** What stood somewhere, as far as it must be known again: a file by its bytes, a link by where it leads. */
export type Original =
  | { readonly kind: "file"; readonly size: number; readonly sha256: string }
  | { readonly kind: "link"; readonly target: string };

/**
 * What stands at a path.
 * - `file`: `isVolkits` where it bears the mark of volkit's scripts, whoever changed it since
 * - `other`: neither a file nor a link (a folder, a pipe)
 */
export type Seen =
  | (Extract<Original, { kind: "file" }> & { readonly isVolkits: boolean; readonly mode: number })
  | Extract<Original, { kind: "link" }>
  | { readonly kind: "absent" }
  | { readonly kind: "other" };

/** Looks at a path, and reads what stands there. Rejects where that cannot be done. */
export async function look(path: string): Promise<Seen> {
  const stats = await lstat(path).catch((error: unknown) => {
    if (isAbsence(error)) return undefined;
    throw error;
  });
  if (stats === undefined) return { kind: "absent" };
  if (stats.isSymbolicLink()) return { kind: "link", target: await readlink(path) };
  if (!stats.isFile()) return { kind: "other" };
  const bytes = await readFile(path);
  const { size, sha256 } = fingerprint(bytes);
  return { kind: "file", size, sha256, isVolkits: bytes.includes(scriptMark), mode: stats.mode & 0o7777 };
}

export function fingerprint(bytes: Uint8Array): { readonly size: number; readonly sha256: string } {
  return { size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** What has to be remembered of what was seen; undefined where nothing or nothing that could be kept stood there. */
export function originalOf(seen: Seen): Original | undefined {
  if (seen.kind === "file") return { kind: "file", size: seen.size, sha256: seen.sha256 };
  return seen.kind === "link" ? { kind: "link", target: seen.target } : undefined;
}

/** Whether what stands there is what was remembered. */
export function isSame(seen: Seen, original: Original): boolean {
  if (original.kind === "link") return seen.kind === "link" && seen.target === original.target;
  return seen.kind === "file" && seen.sha256 === original.sha256;
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
