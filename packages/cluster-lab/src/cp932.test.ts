import { expect, it } from "vitest";
import { encodeCp932 } from "./cp932.js";

it.each(["ファイル システムの種類は NTFS です。", "能力表示ソ ｶﾅ ①Ⅱ㈱ 髙﨑", "E: {d8a1}\r\n"])(
  "turns %s into bytes that decode back",
  (text) => {
    expect(new TextDecoder("shift_jis", { fatal: true }).decode(encodeCp932(text))).toBe(text);
  },
);

it("writes what Windows writes where a sign has two homes, and ? for what it does not have", () => {
  expect([...encodeCp932("髙")]).toEqual([0xfb, 0xfc]);
  expect([...encodeCp932("é😀")]).toEqual([0x3f, 0x3f]);
});
