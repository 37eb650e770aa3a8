import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findPages } from "./find-pages.js";
import { layersDiagrams } from "./layers-diagram.js";
import { filePlace, filesLinked, siteLinks, type Linked } from "./site-links.js";
import { placeOf, type SitePage } from "./site-page.js";

/** A page as it is laid out, and its heading. */
export interface LaidOut extends SitePage {
  readonly title: string;
}

/** Lays the pages and their files out anew in `folder`, as the site has them; those without Japanese in English there too. */
export function layOut(root: string, folder: string): readonly LaidOut[] {
  const found = findPages(root);
  const linked: Linked = { root, pages: new Map(found.map((page) => [page.source, page])) };
  const pages = found.flatMap((page) => [
    page,
    ...(isAlone(page, found) ? [{ ...page, language: "ja" as const }] : []),
  ]);
  rmSync(folder, { recursive: true, force: true });
  return pages.map((page) => {
    const markdown = readFileSync(join(root, page.source), "utf8");
    for (const file of filesLinked(markdown, page, linked)) take(file);
    const file = join(folder, `${placeOf(page)}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, onSite(markdown, page, linked));
    return { ...page, title: titleOf(markdown, page) };
  });

  /** Pictures lie beside the pages, and what is linked to in the folder that comes along as it is. */
  function take(file: string): void {
    for (const place of [filePlace(file), `public/${filePlace(file)}`]) {
      cpSync(join(root, file), join(folder, place), { recursive: true });
    }
  }
}

function isAlone(page: SitePage, pages: readonly SitePage[]): boolean {
  return (
    page.language === "en" && !pages.some(({ name, language }) => language === "ja" && name === page.name)
  );
}

function onSite(markdown: string, page: SitePage, linked: Linked): string {
  const text = layersDiagrams(siteLinks(withoutSwitch(markdown), page, linked));
  return page.language === "ja" && !page.source.endsWith(".ja.md") ? inEnglishOnly(text) : text;
}

/** The link to the other language stands in the site's head. */
function withoutSwitch(markdown: string): string {
  return markdown.replace(/^\[(?:日本語|English)\]\([^)]+\)(?: · )?/m, "");
}

function inEnglishOnly(markdown: string): string {
  const [heading = "", ...rest] = markdown.split("\n");
  return [
    heading,
    "",
    "::: info このページは英語のみです",
    ":::",
    "",
    '<div lang="en">',
    "",
    ...rest,
    "",
    "</div>",
    "",
  ].join("\n");
}

function titleOf(markdown: string, { source }: SitePage): string {
  const [, heading] = /^# (.+)$/m.exec(markdown) ?? [];
  if (heading === undefined) throw new Error(`${source} has no heading of the first level`);
  return heading.replaceAll("`", "");
}
