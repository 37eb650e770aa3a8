import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decode } from "./decode.js";

const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);
const whole = (codePage: number) => ({ codePage, cut: false });
const beginning = (codePage: number) => ({ codePage, cut: true });

describe("a UTF-16 mark comes first", () => {
  it.each([
    ["utf-16le", bytesOf(0xff, 0xfe, 0x41, 0x00, 0xe5, 0x65)],
    ["utf-16be", bytesOf(0xfe, 0xff, 0x00, 0x41, 0x65, 0xe5)],
  ])("%s", async (encoding, bytes) => {
    expect(await decode(bytes, whole(932))).toEqual({ text: "A日", encoding, cut: false, bytes });
  });

  it("half a character at the end is replaced, or left out where the output was cut", async () => {
    const bytes = bytesOf(0xff, 0xfe, 0x41, 0x00, 0xe5);
    expect((await decode(bytes, whole(932))).text).toBe("A\ufffd");
    expect((await decode(bytes, beginning(932))).text).toBe("A");
  });
});

describe("UTF-8", () => {
  it("comes before the OEM page, and needs no bytes beside it", async () => {
    expect(await decode(Buffer.from("日本 ünï"), whole(932))).toEqual({
      text: "日本 ünï",
      encoding: "utf-8",
      cut: false,
    });
    expect(await decode(bytesOf(), whole(932))).toEqual({ text: "", encoding: "utf-8", cut: false });
  });

  it("loses its mark, and keeps the bytes then", async () => {
    const bytes = bytesOf(0xef, 0xbb, 0xbf, 0x41);
    expect(await decode(bytes, whole(932))).toEqual({ text: "A", encoding: "utf-8", cut: false, bytes });
  });

  it("is still UTF-8 where it was cut in the middle of a character", async () => {
    const bytes = bytesOf(...Buffer.from("A日").subarray(0, 3));
    expect(await decode(bytes, beginning(437))).toEqual({ text: "A", encoding: "utf-8", cut: true, bytes });
    expect((await decode(bytes, whole(437))).encoding).toBe("cp437");
  });
});

describe("the OEM page", () => {
  it.each([
    [
      932,
      "ボリューム ソ\\~①髙～",
      bytesOf(
        ...[0x83, 0x7b, 0x83, 0x8a, 0x83, 0x85, 0x81, 0x5b, 0x83, 0x80, 0x20],
        ...[0x83, 0x5c, 0x5c, 0x7e, 0x87, 0x40, 0xfb, 0xfc, 0x81, 0x60],
      ),
    ],
    [437, "äß│", bytesOf(0x84, 0xe1, 0xb3)],
    [850, "ÁØ¾", bytesOf(0xb5, 0x9d, 0xf3)],
    [852, "Ł", bytesOf(0x9d)],
    [858, "€", bytesOf(0xd5)],
    [866, "ПА", bytesOf(0x8f, 0x80)],
    [936, "中", bytesOf(0xd6, 0xd0)],
    [949, "갂", bytesOf(0x81, 0x41)],
    [950, "中", bytesOf(0xa4, 0xa4)],
    [1252, "’€", bytesOf(0x92, 0x80)],
  ])("%i", async (codePage, text, bytes) => {
    expect(await decode(bytes, whole(codePage))).toEqual({
      text,
      encoding: `cp${codePage}`,
      cut: false,
      bytes,
    });
  });

  it.each([
    [932, "日", bytesOf(0x93, 0xfa, 0x96)],
    [936, "中", bytesOf(0xd6, 0xd0, 0xd6)],
  ])("%i cut in the middle of a character is still that page", async (codePage, text, bytes) => {
    expect(await decode(bytes, beginning(codePage))).toEqual({
      text,
      encoding: `cp${codePage}`,
      cut: true,
      bytes,
    });
    expect((await decode(bytes, whole(codePage))).encoding).toBe("lossy");
  });
});

describe("else lossy", () => {
  it.each([932, 936, 65001, 99999, 0, -1, Number.NaN])("where page %d cannot be it", async (codePage) => {
    const bytes = bytesOf(0x41, 0xff, 0xff, 0x42);
    expect(await decode(bytes, whole(codePage))).toEqual({
      text: "A\ufffd\ufffdB",
      encoding: "lossy",
      cut: false,
      bytes,
    });
  });
});

it("never throws, and text or bytes give back what was printed, for any bytes", async () => {
  const anyPage = fc.constantFrom(932, 437, 850, 936, 949, 950, 1252, 65001, 7);
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 64 }),
      anyPage,
      fc.boolean(),
      async (bytes, codePage, cut) => {
        const printed = await decode(bytes, { codePage, cut });
        const given = Buffer.from(printed.text).equals(bytes);
        expect(printed.bytes === undefined).toBe(given);
        expect([...(printed.bytes ?? Buffer.from(printed.text))]).toEqual([...bytes]);
      },
    ),
  );
});
