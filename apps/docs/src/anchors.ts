import { mapProse } from "./markdown-links.js";
import { slugOf } from "./slug.js";

/** The anchors of a Markdown file: its headings', numbered where a heading comes again, and those that it names. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const seen = new Map<string, number>();
  mapProse(markdown, (line) => {
    const [, heading] = /^#{1,6} (.+)$/.exec(line) ?? [];
    if (heading !== undefined) {
      const slug = slugOf(plainText(heading));
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      anchors.add(before === 0 ? slug : `${slug}-${before}`);
    }
    for (const [, id = ""] of line.matchAll(/<a id="([^"]+)">/g)) anchors.add(id);
    return line;
  });
  return anchors;
}

/** A heading without the signs of Markdown. */
function plainText(heading: string): string {
  return heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/<[^>]+>|[`*]/g, "")
    .replaceAll(/\\(.)/g, "$1");
}
