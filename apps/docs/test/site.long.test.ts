import { pathToFileURL } from "node:url";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumFile, noChromium, startBrowser } from "./browser.js";
import { buildSite, linksOfPage, readSite, type BuiltSite } from "./built-site.js";

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite();
}, 300_000);
afterAll(() => {
  site.remove();
});

describe("the site as it was built", () => {
  test("has no link that leads nowhere", () => {
    const anchors = new Map(site.pages.map((page) => [page, anchorsIn(site.read(page))]));
    const lost = site.pages.flatMap((page) =>
      linksOfPage(site.read(page), page)
        .filter(({ path, anchor }) => !site.files.has(path) || isLost(anchors.get(path), anchor))
        .map(({ path, anchor }) => `${page}: ${path}${anchor === "" ? "" : `#${anchor}`}`),
    );
    expect([...new Set(lost)]).toEqual([]);
  });

  test("takes nothing from another site", () => {
    const taken = site.pages.filter((page) =>
      /<(?:script|link|img|iframe)\b[^>]*(?:src|href)="(?:https?:)?\/\//.test(site.read(page)),
    );
    const styles = [...site.files].filter((file) => file.endsWith(".css"));
    const fetched = styles.filter((file) => /url\(["']?(?:https?:)?\/\/|@import/.test(site.read(file)));
    expect([...taken, ...fetched]).toEqual([]);
  });

  test("has every page in both languages, each with its language and a link to the other", () => {
    for (const page of site.pages) {
      const isJapanese = page.startsWith("ja/");
      const other = isJapanese ? page.slice("ja/".length) : `ja/${page}`;
      const html = site.read(page);
      expect([page, /<html lang="(\w+)"/.exec(html)?.[1]]).toEqual([page, isJapanese ? "ja" : "en"]);
      const [, target = ""] = /class="other-language" href="([^"]+)"/.exec(html) ?? [];
      expect(new URL(target, `file:///${page}`).pathname).toBe(`/${other}`);
    }
  });
});

function anchorsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id));
}

/** Some anchors are made by scripts alone. */
function isLost(anchors: ReadonlySet<string> | undefined, anchor: string): boolean {
  return anchors !== undefined && anchor !== "" && !anchors.has(anchor);
}

describe.skipIf(chromiumFile === undefined)(`the site in Chromium (else skipped: ${noChromium})`, () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof readSite>>;
  beforeAll(async () => {
    browser = await startBrowser();
    server = await readSite(site);
  }, 60_000);
  afterAll(async () => {
    server.end();
    await browser.close();
  });

  test.each([
    ["ja/index.html", "スプリットブレイン", "ja/split-brain.html"],
    ["ja/index.html", "切替", "ja/reference/guides.html#switchover-stuck"],
    ["ja/index.html", "スイッチオーバー", "ja/reference/guides.html#switchover-stuck"],
    ["ja/index.html", "記憶域", "ja/reference/guides.html#shadow-storage"],
    ["ja/index.html", "12097", "ja/reference/messages.html#12097"],
    ["index.html", "VK309", "reference/messages.html#vk309"],
    ["index.html", "split brain", "split-brain.html"],
  ])("finds from %s by %s what stands at %s", async (from, query, expected) => {
    const { page, asked } = await opened(from);
    await page.click("#local-search button");
    await page.fill("#localsearch-input", query);
    await page.waitForSelector("a.result");
    const links = await page.locator("a.result").all();
    const results = await Promise.all(links.slice(0, 6).map((link) => link.getAttribute("href")));
    expect(results.map((result) => new URL(result ?? "", server.url).href).join("\n")).toContain(
      server.url + expected,
    );
    expect(asked.filter((url) => !url.startsWith(server.url))).toEqual([]);
    await page.context().close();
  });

  test("leads from page to page, and to the same page in the other language, in whatever folder it lies", async () => {
    const { page } = await opened("install.html");
    await page.click('.VPSidebar a:has-text("Messages")');
    await page.waitForURL(`${server.url}reference/messages.html`);
    await page.waitForSelector('h1:has-text("Messages")');
    await page.click(".other-language");
    await page.waitForURL(`${server.url}ja/reference/messages.html`);
    await page.waitForSelector('h1:has-text("メッセージ一覧")');
    await page.click('.VPSidebar a:has-text("状態表示")');
    await page.waitForURL(`${server.url}ja/status.html`);
    await page.waitForSelector('h1:has-text("状態表示")');
    await page.context().close();
  });

  test("can be read and followed from a disk, where it says that the search cannot be used", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(site.folder, "ja/status.html")).href);
    expect(await page.isVisible(".from-disk")).toBe(true);
    expect(await page.isVisible(".VPNavBarSearch")).toBe(false);
    await page.click('.VPSidebar a:has-text("remove の全経路")');
    expect(page.url()).toContain("ja/paths/remove.html");
    const box = await page.locator(".vp-doc img").first().boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    await page.context().close();
  });

  const looked = [
    "index.html",
    "ja/index.html",
    "reference/configuration.html",
    "ja/paths/remove.html",
    "ja/status.html",
  ];
  describe.each(["light", "dark"] as const)("in the %s", (colorScheme) => {
    test.each(looked)("%s is accessible", async (path) => {
      const { page } = await opened(path, colorScheme);
      expect(await violationsOn(page)).toEqual([]);
      await page.context().close();
    });
  });

  async function opened(
    path: string,
    colorScheme: "light" | "dark" = "light",
  ): Promise<{ page: Page; asked: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(server.url + path, { waitUntil: "networkidle" });
    return { page, asked: asked.filter((url) => !url.startsWith("data:")) };
  }
});

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function violationsOn(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => id + ": " + node.html + node.failureSummary)))`);
}
