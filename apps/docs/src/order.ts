import type { Language } from "./site-page.js";

/** A part of the site's contents. */
export interface Chapter {
  readonly title: Readonly<Record<Language, string>>;
  /** The names of its pages; `decisions/*` is every page of that folder, by name. */
  readonly pages: readonly string[];
}

/** The contents of the site, in the order in which they are read. A new page is to be put here. */
export const chapters: readonly Chapter[] = [
  {
    title: { en: "Beginning", ja: "はじめに" },
    pages: ["index", "overview", "concepts", "lab", "faq", "glossary"],
  },
  {
    title: { en: "On a node", ja: "ノードへの導入" },
    pages: [
      "taking-over",
      "package",
      "install",
      "observe",
      "configuration",
      "security",
      "upgrade",
      "mixed-versions",
    ],
  },
  {
    title: { en: "At three in the morning", ja: "運用と障害対応" },
    pages: [
      "commands",
      "status",
      "plan",
      "explain",
      "history",
      "report",
      "replay",
      "doctor",
      "bundle",
      "split-brain",
    ],
  },
  {
    title: { en: "Telling others", ja: "通知と監視" },
    pages: ["alarm", "snmp", "logs", "metrics"],
  },
  {
    title: { en: "Reference", ja: "リファレンス" },
    pages: [
      ...["reference/messages", "reference/guides", "reference/steps", "reference/configuration"],
      ...["paths", "paths/quickCheck", "paths/deepCheck", "paths/restore", "paths/remove"],
      ...["runs", "records", "facts", "reference/open-facts"],
    ],
  },
  {
    title: { en: "A kit of your own", ja: "リカバリキットの作成" },
    pages: ["own-kit", "kit-test", "releases", "apps/*", "packages/*"],
  },
  {
    title: { en: "How it is built", ja: "設計と検証" },
    pages: [
      ...["architecture", "decisions/index", "decisions/*", "proof", "performance", "wine"],
      ...["project/contributing", "project/security", "project/*", "tooling/*"],
    ],
  },
];

/** What pages are called in the contents whose own heading says less there, or is too long. */
export const shortTitles: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  bundle: { en: "The support bundle", ja: "サポート用バンドル" },
  commands: { en: "The commands", ja: "コマンド一覧" },
  install: { en: "Installing", ja: "インストール" },
  overview: { en: "volkit in one page", ja: "概要" },
  package: { en: "The package", ja: "配布パッケージ" },
  replay: { en: "Replay", ja: "再生 (replay)" },
};

/** The pages of a chapter by their names, where `names` are all that there are. */
export function pagesOf(chapter: Chapter, names: readonly string[]): readonly string[] {
  const named = new Set(chapter.pages);
  return chapter.pages.flatMap((page) => {
    if (!page.endsWith("/*")) return [page];
    return names.filter((name) => name.startsWith(page.slice(0, -1)) && !named.has(name));
  });
}
