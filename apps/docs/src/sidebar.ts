import type { DefaultTheme } from "vitepress";
import type { LaidOut } from "./lay-out.js";
import { chapters, pagesOf, shortTitles } from "./order.js";
import { placeOf, type Language } from "./site-page.js";

/** The contents beside every page, in one language. */
export function sidebar(pages: readonly LaidOut[], language: Language): DefaultTheme.SidebarItem[] {
  const titles = new Map(
    pages.filter((page) => page.language === language).map(({ name, title }) => [name, title]),
  );
  const names = [...titles.keys()];
  return chapters.map((chapter) => ({
    text: chapter.title[language],
    items: pagesOf(chapter, names).flatMap((name) => {
      const text = shortTitles[name]?.[language] ?? titles.get(name);
      return text === undefined ? [] : [{ text, link: `/${placeOf({ name, language })}` }];
    }),
  }));
}
