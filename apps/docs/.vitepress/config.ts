import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { relative } from "node:path";
import { defineConfig } from "vitepress";
import { builtUrls, fromItself, ownFolder } from "../src/any-folder.js";
import { layOut } from "../src/lay-out.js";
import { searchWords } from "../src/search-words.js";
import { slugOf } from "../src/slug.js";
import { japanese } from "../src/texts.js";
import { versionIn } from "../src/version-in.js";
import { theme } from "../src/theme.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const laidOut = fileURLToPath(new URL("../.cache/pages", import.meta.url));
const pages = layOut(root, laidOut);
const version = versionIn(readFileSync(`${root}/apps/cli/package.json`, "utf8"));

export default defineConfig({
  title: "volkit",
  head: [["link", { rel: "icon", href: "data:," }]],
  srcDir: ".cache/pages",
  outDir: "dist",
  cacheDir: ".cache/vitepress",
  locales: {
    root: { label: "", lang: "en", themeConfig: theme(pages, "en", version) },
    ja: { label: "", lang: "ja", themeConfig: theme(pages, "ja", version) },
  },
  themeConfig: {
    search: {
      provider: "local",
      options: {
        detailedView: true,
        miniSearch: {
          options: { tokenize: searchWords },
          searchOptions: {
            combineWith: "AND",
            fuzzy: (word) => (/^[a-z]{4,}$/.test(word) ? 0.2 : false),
            prefix: true,
            boost: { title: 4, text: 2, titles: 1 },
          },
        },
        locales: { ja: { translations: japanese.search } },
      },
    },
  },
  markdown: { anchor: { slugify: slugOf }, attrs: { disable: true } },
  vite: {
    plugins: [ownFolder],
    experimental: builtUrls,
    build: { chunkSizeWarningLimit: 4000 },
  },
  transformHtml: (html, file, { siteConfig }) => fromItself(html, relative(siteConfig.outDir, file)),
});
