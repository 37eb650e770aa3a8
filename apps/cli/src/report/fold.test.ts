import { describe, expect, it } from "vitest";
import { at, runAt } from "../../test/report/support/stories.js";
import { entriesOf } from "./entries.js";
import { folded } from "./fold.js";
import { gapsBefore } from "./gaps.js";

const check = await runAt(0, { action: "quickCheck" });
const other = await runAt(0, { action: "quickCheck", faults: ["mirror-paused E:"] });
const remove = await runAt(0, { action: "remove" });

/** How many runs each chapter of a story has. */
function counts(...records: Parameters<typeof entriesOf>[0]): readonly number[] {
  return folded(entriesOf(records)).map(({ again }) => again.length + 1);
}

describe("equal checks", () => {
  it("are told once", () => {
    expect(counts(check, at(180, check), at(360, check))).toEqual([3]);
  });

  it("are told once although another node's come between", () => {
    const there = { ...check, node: "NODEB" };
    expect(counts(check, at(90, there), at(180, check), at(270, there))).toEqual([2, 2]);
  });

  it("are told again after one that came out otherwise", () => {
    expect(counts(check, at(180, other), at(360, check))).toEqual([1, 1, 1]);
  });

  it("are told again after something else became of the tag", () => {
    expect(counts(check, at(180, remove), at(360, check))).toEqual([1, 1, 1]);
  });
});

it("removes are told one by one", () => {
  expect(counts(remove, at(10, remove))).toEqual([1, 1]);
});

it("names a pause of ten minutes and more, from the end of the last run on", () => {
  const entries = entriesOf([check, at(300, check), at(1000, check)]);
  const gaps = gapsBefore(entries);
  expect(entries.map((entry) => gaps.has(entry))).toEqual([false, false, true]);
});
