import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseVolume } from "./volume.js";

describe("parseVolume", () => {
  it.each(["E", "e", "E:", "e:", "E:\\", "e:\\"])("%j is the volume E:", (text) => {
    expect(parseVolume(text)).toEqual({ letter: "E", name: "E:" });
  });

  it.each([
    "",
    " ",
    ":",
    "EE",
    "E:E",
    "E:\\data",
    "E:/",
    "E\\",
    " E:",
    "E: ",
    "E:\n",
    "E::",
    "1:",
    "é:",
    "\u0131:",
    "\u212a",
    "\uff25:",
    "\\\\?\\Volume{6e5a1c0a-22d3-4c0e-9a53-00c04fd430c8}\\",
  ])("%j is no volume", (text) => {
    expect(parseVolume(text)).toBeUndefined();
  });

  it("knows every ASCII letter, and no other sign", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 3 }), (text) => {
        const letter = text.toUpperCase();
        const expected = /^[A-Za-z](:\\?)?$/.test(text) ? letter.charAt(0) : undefined;
        expect(parseVolume(text)?.letter).toBe(expected);
      }),
    );
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
    expect(alphabet.map((letter) => parseVolume(letter.toLowerCase())?.name)).toEqual(
      alphabet.map((letter) => `${letter}:`),
    );
  });
});
