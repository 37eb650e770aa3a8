import { expect, test } from "vitest";
import { decode } from "./decode.js";
import { encode } from "./encode.js";

test.each([
  ["クラスタ ソフト (表)", 932, "cp932"],
  ["Ärger", 850, "cp850"],
  ["クラスタ", 65001, "utf-8"],
])("%s in page %i is read back as it was", async (text, codePage, encoding) => {
  const bytes = await encode(text, codePage);
  expect(await decode(bytes ?? new Uint8Array(), { codePage, cut: false })).toMatchObject({ text, encoding });
});

test("ASCII is the same in every page, known or not", async () => {
  expect(await encode("C:/LK", 4711)).toEqual(new Uint8Array(Buffer.from("C:/LK")));
});

test("what a page lacks, or a page that is not known, has no bytes", async () => {
  expect(await encode("クラスタ", 437)).toBeUndefined();
  expect(await encode("Ä", 4711)).toBeUndefined();
  expect(await encode("😀", 932)).toBeUndefined();
});
