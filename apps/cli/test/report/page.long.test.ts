import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Recorded } from "../../src/recorded/read.js";
import { violationsOn } from "./support/accessibility.js";
import { chromiumFile, noChromium, open, startBrowser } from "./support/browser.js";
import { looks } from "./support/looks.js";
import { incident, pageOf } from "./support/stories.js";

describe.skipIf(chromiumFile === undefined)(`a report in Chromium (else skipped: ${noChromium})`, () => {
  let browser: Browser;
  let records: readonly Recorded[];
  let pages: { readonly en: string; readonly ja: string };
  beforeAll(async () => {
    browser = await startBrowser();
    records = await incident();
    pages = { en: await pageOf(records, "en"), ja: await pageOf(records, "ja") };
  });
  afterAll(() => browser.close());

  it.each(Object.entries(looks))("asks for nothing, and nothing is wrong with it, %s", async (name, eyes) => {
    const language = name.includes("pixels") ? "ja" : "en";
    const { page, context, requests, complaints } = await open(browser, pages[language], eyes);
    expect(await page.locator("h1").innerText()).toContain("Vol.E");
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
    await context.close();
  });

  it.each([
    ["en", looks["in the light"]],
    ["ja", looks["in the dark"]],
  ] as const)("is accessible (%s)", async (language, eyes) => {
    const short = await pageOf(records.slice(6, 7), language);
    const { page, context } = await open(browser, short, { ...eyes, scripts: true });
    expect(await violationsOn(page)).toEqual([]);
    await context.close();
  });

  it.each([360, 1600])("never scrolls sideways as a whole, %s pixels wide", async (width) => {
    const { page, context } = await open(browser, pages.ja, { width, scripts: true });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    await context.close();
  });

  it("is walked with the keyboard: to the content, along the runs, into what is folded away", async () => {
    const { page, context } = await open(browser, pages.en, { scripts: true });
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    for (let pressed = 0; pressed < 4; pressed += 1) await page.keyboard.press("Tab");
    expect(await page.locator(":focus").getAttribute("href")).toMatch(/^#run-\d$/);

    const folded = page.locator("details").first();
    await folded.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await folded.getAttribute("open")).not.toBeNull();
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    await context.close();
  });

  it("shows on paper what is folded away on the screen", async () => {
    const { page, context } = await open(browser, pages.en, { paper: true, scripts: true });
    const box = await page.locator("details pre").first().boundingBox();
    expect(box?.height).toBeGreaterThan(10);
    expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
    await context.close();
  });

  it("begins a single run below its head, each of several on a page of its own, and no chart fills a page", async () => {
    const style = (selector: string, name: string) =>
      `getComputedStyle(document.querySelector("${selector}")).${name}`;
    for (const [of, breaks] of [
      [await pageOf(records.slice(2, 3), "ja"), "auto"],
      [pages.ja, "page"],
    ] as const) {
      const { page, context } = await open(browser, of, { paper: true, scripts: true });
      expect(await page.evaluate(style("section.run", "breakBefore"))).toBe(breaks);
      // A4 has 1002 pixels within the margins; the headings of a chart need some of them.
      expect(await page.evaluate(`parseFloat(${style(".flow svg", "maxHeight")})`)).toBeLessThan(850);
      await context.close();
    }
  });

  it("keeps raw output folded away on the screen, and opens it without scripts", async () => {
    const { page, context } = await open(browser, pages.en);
    const folded = page.locator("details").filter({ hasText: "GETMIRRORVOLINFO" }).first();
    expect(await folded.locator("pre").first().isVisible()).toBe(false);
    await folded.locator("summary").click();
    expect(await folded.locator("pre").first().isVisible()).toBe(true);
    await context.close();
  });
});
