import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findPages } from "./find-pages.js";
import { chapters, pagesOf } from "./order.js";

const pages = findPages(fileURLToPath(new URL("../../..", import.meta.url)));
const names = [...new Set(pages.map(({ name }) => name))];
const ordered = chapters.flatMap((chapter) => pagesOf(chapter, names));

describe("the contents of the site", () => {
  test("have every page: one that is missed here is to be put into apps/docs/src/order.ts", () => {
    expect(names.filter((name) => !ordered.includes(name))).toEqual([]);
  });

  test("have no page that is not there: one that is named here is to be written, or taken out of apps/docs/src/order.ts", () => {
    expect(ordered.filter((name) => !names.includes(name))).toEqual([]);
  });

  test("have no page twice", () => {
    expect(ordered).toEqual([...new Set(ordered)]);
  });

  test("have every page in both languages, but for the READMEs of packages", () => {
    const languages = (name: string): number => pages.filter((page) => page.name === name).length;
    const single = names.filter(
      (name) => !/^(?:apps|packages|tooling)\//.test(name) && languages(name) !== 2,
    );
    expect(single).toEqual([]);
  });
});
