import { expect, test } from "vitest";
import { growthOf, mostGrowth } from "./growth.js";
import type { Subject } from "./subject.js";

/** A reader that goes through its text so many times as `passes` says. */
function reader(passes: (length: number) => number): Subject {
  const readAlone: Subject["readAlone"] = ({ text }) => {
    let sum = 0;
    for (let pass = passes(text.length); pass > 0; pass -= 1) {
      for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
    }
    return sum;
  };
  const hard = [{ name: "signs", text: (length: number) => "x".repeat(length) }];
  return {
    name: "made up",
    draw: () => ({ text: "", variant: 0 }),
    check: () => undefined,
    broken: [],
    hard,
    readAlone,
  };
}

test("a reader whose time grows with the square of its text is told from one that reads it a few times", async () => {
  expect(
    (
      await growthOf(
        reader((length) => length / 64),
        0.2,
      )
    ).factor,
  ).toBeGreaterThan(mostGrowth);
  expect(
    (
      await growthOf(
        reader(() => 8),
        0.2,
      )
    ).factor,
  ).toBeLessThan(mostGrowth);
});
