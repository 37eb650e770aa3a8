export type Language = "en" | "ja";

/** A page of the site, and the Markdown of this repository that it is made of. */
export interface SitePage {
  /** The same in both languages: `install`, `packages/lifekeeper`. */
  readonly name: string;
  readonly language: Language;
  /** From the root of the repository: `apps/docs/install.ja.md`. */
  readonly source: string;
}

/** The page that a file of this repository is on the site; null where it is none. */
export function sitePageOf(source: string): SitePage | null {
  if (!source.endsWith(".md")) return null;
  const language = source.endsWith(".ja.md") ? "ja" : "en";
  const name = nameOf(source.replace(/(?:\.ja)?\.md$/, ""));
  return name === null ? null : { name, language, source };
}

function nameOf(path: string): string | null {
  if (path.startsWith("apps/docs/")) return path.slice("apps/docs/".length);
  if (path === "README") return "overview";
  if (/^[A-Z_]+$/.test(path)) return `project/${path.toLowerCase().replaceAll("_", "-")}`;
  const [, folder] = /^((?:apps|packages|tooling)\/[^/]+)\/README$/.exec(path) ?? [];
  return folder ?? null;
}

/** Where a page lies on the site, without its ending: Japanese ones below `ja`. */
export function placeOf({ name, language }: Pick<SitePage, "name" | "language">): string {
  return language === "ja" ? `ja/${name}` : name;
}
