import { anyText, expectLinear } from "@volkit/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReadable, lines, oneLine, withoutNulls } from "./text.js";

describe("lines", () => {
  it.each(["one\ntwo", "one\r\ntwo\r\n", "one\rtwo", "\n\none\n\n\ntwo", "one\n \t\u3000\ntwo"])(
    "%j is two lines: any line break ends one, and an empty line is none",
    (text) => {
      expect(lines(text)).toEqual(["one", "two"]);
    },
  );

  it("keep the white space at their own ends", () => {
    expect(lines("  one \ttwo\t\n")).toEqual(["  one \ttwo\t"]);
  });

  it("of nothing are none", () => {
    expect(lines("")).toEqual([]);
    expect(lines(" \r\n\t\n")).toEqual([]);
  });

  it("keep the bytes 0x01 and 0x02, which split LifeKeeper's fields", () => {
    expect(lines("a\x01b\x02c\nd")).toEqual(["a\x01b\x02c", "d"]);
  });

  it("hold every sign but line breaks and what stands in empty lines", () => {
    const solid = fc.array(
      fc.string({ unit: "grapheme-ascii", minLength: 1 }).filter((word) => word.trim() !== ""),
    );
    fc.assert(
      fc.property(solid, fc.constantFrom("\n", "\r\n", "\r"), (words, lineBreak) => {
        expect(lines(words.join(lineBreak))).toEqual(words);
      }),
    );
  });
});

describe("oneLine", () => {
  it("trims the ends and folds each line break, with the white space around it, to one space", () => {
    expect(oneLine("\r\n E: 2 NODEB 10.0.0.1 1 \r\n\r\n\t Status = 0\r\n")).toBe(
      "E: 2 NODEB 10.0.0.1 1 Status = 0",
    );
  });

  it("leaves white space inside of a line as it is", () => {
    expect(oneLine("E:   2\tNODEB")).toBe("E:   2\tNODEB");
  });

  it.each([
    ["a\x1b[31mred", "a\u241b[31mred"],
    ["a\x07b", "a\u2407b"],
    ["a\0b", "a\u2400b"],
    ["a\x7fb\x9bc", "a\u2421b\u2421c"],
  ])("makes the control signs of %j visible", (text, shown) => {
    expect(oneLine(text)).toBe(shown);
  });

  it("leaves words of any language alone", () => {
    expect(oneLine("ボリューム E: は使用中です。\r\nÜbergröße ã ñ 卷")).toBe(
      "ボリューム E: は使用中です。 Übergröße ã ñ 卷",
    );
  });

  it("of any text is one line without ends, without control signs, and the same when done again", () => {
    fc.assert(
      fc.property(anyText("word", "\x1b[2J", "\u2028", "\x85"), (text) => {
        const line = oneLine(text);
        expect(line).not.toMatch(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/);
        expect(line).toBe(line.trim());
        expect(oneLine(line)).toBe(line);
      }),
    );
  });
});

describe("withoutNulls", () => {
  it("makes UTF-16 that came without its mark readable where it is ASCII", () => {
    expect(withoutNulls(Buffer.from("Status = 5", "utf16le").toString("latin1"))).toBe("Status = 5");
  });

  it("leaves any other text as it is", () => {
    expect(withoutNulls("E: 1 NODEA\r\n")).toBe("E: 1 NODEA\r\n");
  });
});

describe("time", () => {
  it("grows no faster than the text", () => {
    expectLinear(lines, "word");
    expectLinear(oneLine, "word");
  });
});

describe("what a tool can have meant to say", () => {
  it.each(["", "locked: E:\r\n", "\tボリューム\n", "a\x01b\x02c", "S\0T\0"])("is %j", (text) => {
    expect(isReadable(text)).toBe(true);
  });

  it.each(["\x03", "\x1b[31m", "ELF\x7f", "a\x08b"])("is not %j", (text) => {
    expect(isReadable(text)).toBe(false);
  });
});
