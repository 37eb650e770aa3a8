import { describe, expect, it } from "vitest";
import { judge, type Survivor } from "./judge.js";
import type { Change, Fate } from "./mutant.js";

const flipped: Change = { file: "p/src/a.ts", mutator: "EqualityOperator", from: "a < b", to: "a <= b" };
const listed: Survivor = { ...flipped, reason: "a is never b" };

function of(fate: Fate, count: number, change: Change = flipped) {
  return Array.from({ length: count }, () => ({ fate, change }));
}

describe("the score of a package", () => {
  it("is what was killed or never ended, of all that was tried", () => {
    const mutants = [...of("killed", 17), ...of("timed out", 2), ...of("survived", 1), ...of("left out", 80)];
    expect(judge("p", mutants, [listed])).toMatchObject({ score: 95, failures: [] });
  });

  it("counts what is listed, and what no test reaches, as not killed", () => {
    const mutants = [...of("killed", 8), ...of("survived", 1), ...of("not covered", 1)];
    expect(judge("p", mutants, [{ ...listed, places: 2 }])).toMatchObject({
      score: 80,
      failures: ["p: 80.0 % killed, less than 90 %"],
    });
  });

  it("does not hide a mutant that broke the run itself", () => {
    const { failures } = judge("p", [...of("killed", 20), ...of("broken", 1)], []);
    expect(failures).toEqual(["p: 1 mutants broke Stryker's own run"]);
  });

  it("is 0 where nothing was tried", () => {
    expect(judge("p", [], []).failures).toEqual(["p: 0.0 % killed, less than 90 %"]);
  });
});

describe("the list of survivors is true both ways", () => {
  const killed = of("killed", 20);

  it.each([
    ["a survivor that is not listed", 1, []],
    ["a listed one that is killed by now", 0, [listed]],
    ["more of them than are listed", 2, [listed]],
    ["fewer of them than are listed", 1, [{ ...listed, places: 2 }]],
  ])("%s is a failure", (_, count, survivors) => {
    const { failures } = judge("p", [...killed, ...of("survived", count)], survivors);
    const expected = survivors[0] === undefined ? 0 : (survivors[0].places ?? 1);
    expect(failures).toEqual([
      `p/src/a.ts EqualityOperator: a < b ==> a <= b: survives in ${count} places, listed among the survivors for ${expected}`,
    ]);
  });
});
