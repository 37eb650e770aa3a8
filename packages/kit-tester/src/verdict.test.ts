import { expect, test } from "vitest";
import { allOf, passed, skipped, verdictOf } from "./verdict.js";

const skip = skipped("no", "なし");
const finding = { expected: { en: "a", ja: "a" }, came: { en: "b", ja: "b" } };
const failed = verdictOf(undefined, undefined, finding);

test("one finding is enough to fail", () => {
  expect(failed).toEqual({ kind: "failed", finding, scene: undefined });
  expect(verdictOf(undefined, undefined, undefined)).toEqual(passed);
});

test("of several verdicts a failure counts most, and what was decided more than what was not", () => {
  expect(allOf([passed, skip, failed])).toBe(failed);
  expect(allOf([skip, passed])).toBe(passed);
  expect(allOf([skip, skip])).toBe(skip);
});

test("where there was nothing to look at, nothing has passed", () => {
  expect(allOf([]).kind).toBe("skipped");
});
