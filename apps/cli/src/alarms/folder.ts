import type { Bilingual } from "@volkit/kit-orchestrator";
import { lstat } from "node:fs/promises";
import { reasonOf } from "../reason.js";

/**
 * What stands where the folder of the alarms belongs.
 * - `folder`: a folder; `absent`: nothing, not even a link
 * - `unusable`: something else, or what cannot be looked at. Nothing is read or written through a link: whoever made it
 *   would decide what was told, and what is overwritten.
 */
export type FolderAt =
  | { readonly kind: "folder" }
  | { readonly kind: "absent" }
  | { readonly kind: "unusable"; readonly why: Bilingual | string };

export async function folderAt(path: string): Promise<FolderAt> {
  try {
    const stats = await lstat(path);
    if (stats.isDirectory()) return { kind: "folder" };
    return { kind: "unusable", why: stats.isSymbolicLink() ? isLink : isNoFolder };
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isAbsent ? { kind: "absent" } : { kind: "unusable", why: reasonOf(error) };
  }
}

export const isLink: Bilingual = { en: "it is a link", ja: "リンクです" };
const isNoFolder: Bilingual = { en: "it is no folder", ja: "フォルダではありません" };
