import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { filesLinked, siteLinks } from "./site-links.js";
import { sitePageOf, type SitePage } from "./site-page.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const sources = [
  "README.md",
  "README.ja.md",
  "apps/docs/lab.md",
  "apps/docs/lab.ja.md",
  "packages/lifekeeper/README.md",
];
const found = sources.flatMap((source) => sitePageOf(source) ?? []);
const linked = { root, pages: new Map(found.map((page) => [page.source, page])) };

function pageFrom(source: string): SitePage {
  const page = sitePageOf(source);
  if (page === null) throw new Error(`${source} is no page`);
  return page;
}

test.each([
  ["README.md", "[the lab](apps/docs/lab.md#faults)", "[the lab](./lab.html#faults)"],
  ["apps/docs/lab.ja.md", "[概要](../../README.ja.md)", "[概要](./overview.html)"],
  ["packages/lifekeeper/README.md", "[lab](../../apps/docs/lab.md)", "[lab](../lab.html)"],
  ["apps/docs/lab.md", "[flags](../../packages/lifekeeper)", "[flags](./packages/lifekeeper.html)"],
  [
    "apps/docs/lab.md",
    "[here](#here), [there](https://example.org/)",
    "[here](#here), [there](https://example.org/)",
  ],
])("from %s what is a page is linked where it lies on the site: %s", (source, markdown, expected) => {
  expect(siteLinks(markdown, pageFrom(source), linked)).toBe(expected);
});

test("in Japanese a link leads to the page in Japanese, also from a page that is only in English", () => {
  const page = { ...pageFrom("packages/lifekeeper/README.md"), language: "ja" as const };
  expect(siteLinks("[lab](../../apps/docs/lab.md)", page, linked)).toBe("[lab](../lab.html)");
});

test("sources are only named, and what stands in code is no link", () => {
  const markdown = "[run.ts](packages/kit-orchestrator/src/run.ts) `[a](b.ts)`";
  expect(siteLinks(markdown, pageFrom("README.md"), linked)).toBe("run.ts `[a](b.ts)`");
});

test("charts and rules come with the site", () => {
  const markdown = "![chart](charts/remove.ja.svg) [rules](monitoring/volkit.rules.yml)";
  const page = pageFrom("apps/docs/lab.ja.md");
  expect(filesLinked(markdown, page, linked)).toEqual([
    "apps/docs/charts/remove.ja.svg",
    "apps/docs/monitoring/volkit.rules.yml",
  ]);
  expect(siteLinks(markdown, page, linked)).toBe(
    '![chart](../charts/remove.ja.svg) <a href="../monitoring/volkit.rules.yml" target="_self">rules</a>',
  );
});
