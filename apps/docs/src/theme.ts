import type { DefaultTheme } from "vitepress";
import type { LaidOut } from "./lay-out.js";
import { sidebar } from "./sidebar.js";
import type { Language } from "./site-page.js";
import { english, japanese, type SiteWords } from "./texts.js";

type Theme = DefaultTheme.Config & SiteWords & { readonly version: string };

/** All that stands around the pages in one language. */
export function theme(pages: readonly LaidOut[], language: Language, version: string): Theme {
  const { theme: words } = language === "ja" ? japanese : english;
  return { ...words, version, sidebar: sidebar(pages, language) };
}
