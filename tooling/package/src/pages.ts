import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { places } from "./places.js";

/** The READMEs, the pages of the documentation, its charts and alert rules, by their paths in a package, where every link leads somewhere. */
export function pages(): Map<string, Uint8Array> {
  const inDocs = readdirSync(places.docs, { encoding: "utf8", recursive: true }).filter(isPage);
  const sources = [
    "README.md",
    "README.ja.md",
    ...inDocs.map((name) => `apps/docs/${name.replaceAll("\\", "/")}`),
  ];
  const encoder = new TextEncoder();
  return new Map(
    sources.map((source) => [
      placeOf(source) ?? source,
      encoder.encode(packed(readFileSync(join(places.root, source), "utf8"), source)),
    ]),
  );
}

/** Pages, charts and rules, but for what tools put beside them: the site, its parts, and packages. */
function isPage(name: string): boolean {
  return /\.(md|svg|yml)$/.test(name) && !/(?:^|[\\/])(?:\.[^\\/]+|dist|node_modules)[\\/]/.test(name);
}

/** Markdown of this repository as it goes into a package: pages lie in `docs`, and what does not come along is only named. */
export function packed(markdown: string, source: string): string {
  const from = posix.dirname(placeOf(source) ?? source);
  return markdown.replaceAll(
    /\[([^\]]+)\]\(([^)#\s]+)(#[^)\s]*)?\)/g,
    (whole, text: string, target: string, anchor = "") => {
      if (/^[a-z]+:/.test(target)) return whole;
      const place = placeOf(posix.join(posix.dirname(source), target));
      return place === null ? text : `[${text}](${posix.relative(from, place)}${anchor})`;
    },
  );
}

/** Where a file of this repository lies in a package; null where it does not come along. */
function placeOf(source: string): string | null {
  if (source.startsWith("apps/docs/")) return source.slice("apps/".length);
  return /^(?:README(?:\.ja)?\.md|LICENSE)$/.test(source) ? source : null;
}
