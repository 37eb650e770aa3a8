import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunRecord } from "../../src/recorded/format.js";
import { readRecorded } from "../../src/recorded/read.js";
import { chromiumFile, noChromium, open, startBrowser } from "./support/browser.js";
import { pageOf, runAt } from "./support/stories.js";

/** What a tool, a name or a broken record could say to be taken for something else than text. */
const hostile = [
  "<script>document.title='run'</script>",
  "</pre></details><img src=x onerror=\"document.title='run'\">",
  '"><svg onload="document.title=\'run\'"><style>body{display:none}</style>',
  "]]></svg><!-- --!><iframe src=//evil.test></iframe>",
  "&lt;b&gt; &#60;script&#62; ${1+1} {{1+1}} {node}",
  "\u202eevil\u2066 \0\x1b[31m \ud800 \u2028 \ufeff \u{e0041}",
  "</style></title></textarea><base href=//evil.test/><meta http-equiv=refresh content=0;//evil.test>",
  "url(//evil.test) javascript:alert(1) #run-1",
];

/** A run whose every text is hostile. */
async function hostileRun(): Promise<RunRecord> {
  const run = await runAt(0, { action: "quickCheck", faults: ["split-brain E:"] });
  const words = hostile.join(" ");
  const output = {
    text: words,
    encoding: words,
    cut: true,
    base64: Buffer.from([0, 255, 60]).toString("base64"),
  };
  return {
    ...run,
    ...{ run: words, volkit: words, action: words, node: words, tag: words, volume: words, platform: words },
    ...{ arguments: hostile, notes: hostile, configuration: { [words]: words, timeouts: { default: -1 } } },
    calls: run.calls.map((call, at) => ({
      ...call,
      ...{ step: words, peer: at % 2 === 0 ? words : null, tool: words, args: hostile },
      ending: { how: "missing", lookedFor: hostile, stdout: output, stderr: output },
    })),
    lookups: [{ name: words, addresses: hostile, failure: words }],
    decisions: [{ step: words, peer: words, about: words, value: words }],
    messages: [
      { severity: words, id: words, text: words, step: words },
      { severity: "ERROR", id: "12030", text: words, step: "monitor.2" },
    ],
  };
}

describe.skipIf(chromiumFile === undefined)(
  `hostile records in Chromium (else skipped: ${noChromium})`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
    });
    afterAll(() => browser.close());

    it("stay text: no element, no script, no request comes of them", async () => {
      const [tame, wild] = [await runAt(0, { action: "quickCheck" }), await hostileRun()];
      const { page, context, requests, complaints } = await open(browser, await pageOf([tame, wild]), {
        scripts: true,
      });
      expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
      expect(await page.title()).not.toBe("run");
      expect(
        await page.locator("script, img, iframe, base, textarea, style ~ style, [onload], [onerror]").count(),
      ).toBe(0);
      const text = await page.locator("body").innerText();
      expect(text).toContain("<script>document.title='run'</script>");
      expect(text).toContain("⟨U+202E⟩evil⟨U+2066⟩ ␀␛[31m ⟨U+D800⟩ ⟨U+2028⟩ ⟨U+FEFF⟩ ⟨U+E0041⟩");
      expect(await page.locator("details pre").filter({ hasText: "00 ff 3c" }).count()).toBeGreaterThan(0);
      await context.close();
    });

    it("do not break the page by their size: a mebibyte of less-than signs is cut, and how much is said", async () => {
      const run = await runAt(0, { action: "quickCheck" });
      const much = { text: "<".repeat(1024 * 1024), encoding: "utf-8", cut: true, base64: null };
      const calls = run.calls.map((call) => ({
        ...call,
        ending: { how: "exited", exitCode: 0, stdout: much, stderr: much } as const,
      }));
      const markup = await pageOf([{ ...run, calls }]);
      expect(markup.length).toBeLessThan(1_000_000);
      const { page, context } = await open(browser, markup, { width: 360, scripts: true });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
      expect(await page.locator(".left-out").first().textContent()).toMatch(/1036576 characters left out/);
      await context.close();
    });
  },
);

describe("numbers and times that no clock has", () => {
  it.each([
    { startedAt: "+275760-09-11T00:00:00.000+00:00", durationMs: 1e308 },
    { startedAt: "-271821-04-22T00:00:00.000+00:00", durationMs: 0 },
    { startedAt: "Nov 23 2026", durationMs: 0.0001 },
  ])("make a page without a number that is none: %j", async (times) => {
    const run = await runAt(0, { action: "quickCheck" });
    const calls = run.calls.map((call, at) => ({
      ...call,
      startedAt: at === 0 ? times.startedAt : "2026-11-23T00:00:00.000+09:00",
      durationMs: times.durationMs,
    }));
    const read = readRecorded(JSON.stringify({ ...run, ...times, calls }));
    expect(read.kind).toBe("recorded");
    if (read.kind !== "recorded") return;
    const markup = await pageOf([run, read.record]);
    const places = [...markup.matchAll(/ (?:x|y|x1|x2|y1|y2|width|height)="([^"]*)"/g)].map(
      ([, place]) => place,
    );
    expect(places.filter((place) => !/^\d+(?:\.\d+)?%?$/.test(place ?? ""))).toEqual([]);
    expect(/NaN|Infinity|Invalid Date|\d{4,}%/.exec(markup)).toBeNull();
  });
});
