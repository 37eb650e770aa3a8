import { posix } from "node:path";

/** Where a link of this repository's Markdown leads. */
export type LinkTarget =
  | { readonly kind: "elsewhere"; readonly url: string }
  /** A file or folder of this repository by its path from the root; `anchor` without its #, or null. */
  | { readonly kind: "here"; readonly path: string; readonly anchor: string | null };

/** Where `target` leads that is written in the file `source`. */
export function linkTarget(source: string, target: string): LinkTarget {
  if (/^[a-z][a-z+.-]*:/i.test(target)) return { kind: "elsewhere", url: target };
  const [file = "", anchor] = target.split("#", 2);
  const path = file === "" ? source : posix.join(posix.dirname(source), decodeURI(file));
  return {
    kind: "here",
    path: path.replace(/\/$/, ""),
    anchor: anchor === undefined ? null : decodeURIComponent(anchor),
  };
}
