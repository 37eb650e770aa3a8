import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/**
 * Everything below a folder, by its path there: what it is, its rights and bytes. Times of files too where they are
 * asked for; those of folders change with whatever is done in them.
 */
export function treeOf(
  folder: string,
  times: "no times" | "times of files" | "all times" = "times of files",
): Record<string, string> {
  const tree: Record<string, string> = {};
  walk("");
  return tree;

  function walk(path: string): void {
    for (const name of readdirSync(join(folder, path)).sort()) {
      const below = join(path, name);
      const file = join(folder, below);
      const stats = lstatSync(file);
      const mode = (stats.mode & 0o7777).toString(8);
      const time = ` ${stats.mtimeMs}`;
      if (stats.isDirectory()) {
        tree[below] = `folder ${mode}${times === "all times" ? time : ""}`;
        walk(below);
      } else if (stats.isSymbolicLink()) {
        tree[below] = `link to ${readlinkSync(file)}`;
      } else {
        const text = readFileSync(file).toString("latin1");
        tree[below] = `file ${mode}${times === "no times" ? "" : time} ${text}`;
      }
    }
  }
}

/** A tree without what an installation leaves on purpose: the records' folder, with the configuration kept there. */
export function withoutRecords(tree: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !/^Out(\/|$)/.test(path)));
}
