import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockWords } from "./clock.js";
import { html } from "./html.js";
import { percent } from "./percent.js";
import { spanWords } from "./span.js";
import { ticksOf } from "./ticks.js";
import { shortened, visible, visibleLine } from "./visible.js";

describe("text in a page", () => {
  it("is never markup, and holds nothing that cannot be seen, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const markup = String(html`<p title="${text}">${text}</p>`);
        expect(markup).toMatch(/^<p title="[^<>"]*">[^<>"]*<\/p>$/);
        expect(markup).not.toMatch(/(?!\n|\t)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it("keeps its lines, and its line ends are seen where it is to be one line", () => {
    expect(visible("a\r\n\tb")).toBe("a\n\tb");
    expect(visibleLine("a\r\n\tb\nc")).toBe("a␊␉b␊c");
  });

  it("is shortened in the middle, and no pair is cut in half", () => {
    expect(shortened("abcdefghij", 5)).toBe("abcd … j");
    expect(shortened("😀".repeat(10), 5)).toBe("😀😀 … ");
  });
});

it.each([
  [0, "0 ms"],
  [108.4, "108 ms"],
  [4040, "4.04 s"],
  [30_000, "30 s"],
  [125_000, "2 min 5 s"],
  [3 * 3_600_000, "3 h"],
  [9.5e8, "10 d 23 h"],
  [1e308, "> 9999 d"],
])("%d ms are %s", (milliseconds, words) => {
  expect(spanWords(milliseconds, "en")).toBe(words);
});

it("tells a time by the clock of its node, and one of another form in UTC", () => {
  expect(clockWords("2026-11-23T04:17:10.173+09:00")).toBe("2026-11-23 04:17:10");
  expect(clockWords("2026-11-23T04:17:10Z")).toBe("2026-11-23 04:17:10");
});

it("places nothing outside of a chart", () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), (part, whole) => {
      const place = Number(percent(part, whole).replace("%", ""));
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(100);
    }),
  );
});

it("has few and round ticks, however long a time line is", () => {
  expect(ticksOf(4258)).toEqual([0, 1000, 2000, 3000, 4000]);
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e14, noNaN: true }), (length) => {
      expect(ticksOf(length).length).toBeLessThanOrEqual(7);
    }),
  );
});
