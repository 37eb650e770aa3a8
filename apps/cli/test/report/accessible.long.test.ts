import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violationsOn } from "./support/accessibility.js";
import { chromiumFile, noChromium, open, startBrowser } from "./support/browser.js";
import { looks } from "./support/looks.js";
import { incident, pageOf } from "./support/stories.js";

describe.skipIf(chromiumFile === undefined)(`a whole story in Chromium (else skipped: ${noChromium})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  describe.each(["en", "ja"] as const)("in %s", (language) => {
    it.each(Object.entries(looks))("is accessible %s", async (_name, eyes) => {
      const markup = await pageOf(await incident(), language);
      const { page, context } = await open(browser, markup, { ...eyes, scripts: true });
      expect(await violationsOn(page)).toEqual([]);
      await context.close();
    });
  });
});
