import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { searchWords } from "./search-words.js";

const finds = (text: string, query: string): boolean => {
  const words = new Set(searchWords(text));
  return searchWords(query).every((word) => words.has(word));
};

describe("a search", () => {
  test.each([
    ["スプリットブレインの解消", "スプリットブレイン"],
    ["VSS の共有記憶域を移動します", "記憶域"],
    ["計画スイッチオーバを行う", "スイッチオーバー"],
    ["計画スイッチオーバを行う", "ｽｲｯﾁｵｰﾊﾞ"],
    ["サービスの切り替えを待つ", "切替"],
    ["書込みに失敗しました", "書込み"],
    ["VK309: 両ノードがソースです", "vk309"],
    ["ERROR 12097", "12097"],
    ["a split brain is seen", "Split Brain"],
    ["emcmd.volumeArgument", "volumeArgument"],
  ])("finds in %j what is meant by %j", (text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  test.each([
    ["ミラーリング中", "リソース"],
    ["VK308", "VK309"],
  ])("does not find in %j what %j asks for", (text, query) => {
    expect(finds(text, query)).toBe(false);
  });

  test("goes by a function that needs nothing outside itself: the browser gets it as text", () => {
    expect(runInNewContext(`(${searchWords.toString()})("記憶域 E:").join()`)).toBe("記憶,憶域,e");
  });
});
