import { describe, expect, test } from "vitest";
import { leftOut, toldOf } from "../log/told.js";
import { notWindows } from "../log/why-not.js";
import { retoldNote } from "./retell-note.js";

describe("a recorded note", () => {
  test.each([
    [toldOf("lk_err", 1, 2, undefined).note, "lk_err: メッセージ 2 件中 1 件を出力"],
    [
      leftOut("Application log", 1, notWindows("linux")).note,
      "アプリケーションログ: 使用していません (linux にはありません)",
    ],
    ["a note of a later release: 1 of 2", "a note of a later release: 1 of 2"],
  ])("is told in the reader's language where its form is known: %s", (note, ja) => {
    expect(retoldNote(note, "ja")).toBe(ja);
    expect(retoldNote(note, "en")).toBe(note);
  });
});
