import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { linkTarget } from "./link-target.js";
import { mapLinks } from "./markdown-links.js";
import { placeOf, type SitePage } from "./site-page.js";

/** All that a link can lead to: the pages by their sources, and where the repository is. */
export interface Linked {
  readonly root: string;
  readonly pages: ReadonlyMap<string, SitePage>;
}

/** Files that are no pages, and that a reader may want: they come with the site. */
const taken = /\.(?:svg|ya?ml|json|txt)$|(?:^|\/)LICENSE$/;

/** Markdown of a page with its links as they are on the site. What is not there, sources, is only named. */
export function siteLinks(markdown: string, page: SitePage, linked: Linked): string {
  return mapLinks(markdown, ({ whole, isPicture, text, target }) => {
    const to = linkTarget(page.source, target);
    if (to.kind === "elsewhere" || target.startsWith("#")) return whole;
    const reached = pageAt(to.path, linked.pages);
    const place = posix.dirname(placeOf(page));
    if (reached !== undefined) {
      const there = placeOf({ name: reached.name, language: page.language });
      return `[${text}](${relative(place, `${there}.html`)}${to.anchor === null ? "" : `#${to.anchor}`})`;
    }
    if (!taken.test(to.path) || !existsSync(join(linked.root, to.path))) return text;
    const file = relative(place, filePlace(to.path));
    return isPicture ? `![${text}](${file})` : `<a href="${file}" target="_self">${text}</a>`;
  });
}

/** The files that a page links to or shows, and that are to come with the site. */
export function filesLinked(markdown: string, page: SitePage, linked: Linked): readonly string[] {
  const files = new Set<string>();
  mapLinks(markdown, ({ whole, target }) => {
    const to = linkTarget(page.source, target);
    if (to.kind === "here" && taken.test(to.path) && existsSync(join(linked.root, to.path)))
      files.add(to.path);
    return whole;
  });
  return [...files];
}

/** Where a file that comes with the site lies there. */
export function filePlace(path: string): string {
  return path.startsWith("apps/docs/") ? path.slice("apps/docs/".length) : `files/${path}`;
}

function pageAt(path: string, pages: ReadonlyMap<string, SitePage>): SitePage | undefined {
  return pages.get(path) ?? pages.get(`${path}/README.md`);
}

function relative(from: string, to: string): string {
  const path = posix.relative(from, to);
  return path.startsWith(".") ? path : `./${path}`;
}
