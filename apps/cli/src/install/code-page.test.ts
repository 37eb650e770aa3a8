import { ending, exited, printed } from "@volkit/tool-command";
import { expect, test } from "vitest";
import { askCodePage } from "./code-page.js";

test.each([
  ["Active code page: 437\r\n", 437],
  ["現在のコード ページ: 932\r\n", 932],
  ["Aktive Codepage: 850.\r\n", 850],
  ["\ufffd\ufffd[\ufffd\ufffd 65001", 65001],
])("%j is page %i, by the number alone", (text, codePage) => {
  expect(askCodePage.read(exited(0, text))).toEqual({ kind: "known", codePage });
});

test.each(["", "Active code page:", "0", "99999", "page 437 of 932"])("%j says nothing usable", (text) => {
  expect(askCodePage.read(exited(0, text))).toEqual({ kind: "unknown", failure: { kind: "silent" } });
});

test("a program that fails or is not there says nothing, whatever it prints", () => {
  expect(askCodePage.read(exited(1, "932"))).toMatchObject({ failure: { kind: "exit", code: 1 } });
  expect(askCodePage.read(ending({ how: "missing", lookedFor: [] }))).toMatchObject({
    failure: { kind: "missing" },
  });
});

test("a number that more may have followed is none: not all of it need be there", () => {
  const stdout = { ...printed("Active code page: 93"), cut: true };
  expect(askCodePage.read({ ...exited(0), stdout })).toEqual({
    kind: "unknown",
    failure: { kind: "flooded" },
  });
});
