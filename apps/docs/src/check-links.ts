import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { anchorsOf } from "./anchors.js";
import { linkTarget } from "./link-target.js";
import { linksOf } from "./markdown-links.js";

/** What is wrong with the links of Markdown files, each with file, line and target. No other site is asked. */
export function checkLinks(root: string, files: readonly string[]): readonly string[] {
  const anchors = new Map<string, ReadonlySet<string>>();
  return files.flatMap((file) =>
    linksOf(read(file)).flatMap(({ line, target }) => {
      const problem = problemOf(file, target);
      return problem === null ? [] : [`${file}:${line}: ${target} ${problem}`];
    }),
  );

  function problemOf(file: string, target: string): string | null {
    const to = linkTarget(file, target);
    if (to.kind === "elsewhere") return isWellFormed(to.url) ? null : "is no address that a browser opens";
    if (!existsSync(join(root, to.path))) return `leads nowhere: there is no ${to.path}`;
    if (to.anchor === null) return null;
    if (statSync(join(root, to.path)).isDirectory()) return "names a heading of a folder";
    if (anchorsIn(to.path).has(to.anchor)) return null;
    return `leads to no heading: ${to.path} has none with that anchor`;
  }

  function anchorsIn(path: string): ReadonlySet<string> {
    const found = anchors.get(path) ?? anchorsOf(read(path));
    anchors.set(path, found);
    return found;
  }

  function read(path: string): string {
    return readFileSync(join(root, path), "utf8");
  }
}

function isWellFormed(url: string): boolean {
  return URL.canParse(url) && /^(?:https?|mailto):/.test(url);
}
