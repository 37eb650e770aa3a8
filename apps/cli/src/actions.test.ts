import { expect, test } from "vitest";
import { actionOf } from "./actions.js";
import { exitCodeOf } from "./outcome.js";

test("an action goes by these words, and by no other", () => {
  expect(["quickCheck", "quickchk", "quick-check"].map(actionOf)).toEqual(Array(3).fill("quickCheck"));
  expect(["deepCheck", "deepchk", "deep-check"].map(actionOf)).toEqual(Array(3).fill("deepCheck"));
  expect([actionOf("restore"), actionOf("remove")]).toEqual(["restore", "remove"]);
  for (const word of ["", "recover", "Restore", "__proto__", "toString"])
    expect(actionOf(word)).toBeUndefined();
});

test("an outcome is 0, 1 or 2", () => {
  expect([exitCodeOf("succeeded"), exitCodeOf("failed"), exitCodeOf("refused")]).toEqual([0, 1, 2]);
});
