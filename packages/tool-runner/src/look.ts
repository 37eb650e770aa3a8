import { statSync } from "node:fs";

import { hasErrorCode, reasonOf } from "./system-error.js";

/**
 * What stands at a path.
 * - `file`: a file; whether it can be started shows when it is
 * - `nothing`: there is nothing by that name
 * - `unusable`: something is there, or may be, that is no program file, for `reason`
 */
export type Seen =
  | { readonly kind: "file" }
  | { readonly kind: "nothing" }
  | { readonly kind: "unusable"; readonly reason: string };

/** Looks what stands at an absolute path. */
export type Look = (file: string) => Seen;

/** Looks on the disk, following links. */
export const lookOnDisk: Look = (file) => {
  try {
    const stats = statSync(file);
    if (stats.isFile()) return { kind: "file" };
    return { kind: "unusable", reason: stats.isDirectory() ? "it is a folder" : "it is not a file" };
  } catch (error) {
    if (hasErrorCode(error, "ENOENT", "ENOTDIR")) return { kind: "nothing" };
    return { kind: "unusable", reason: reasonOf(error) };
  }
};
