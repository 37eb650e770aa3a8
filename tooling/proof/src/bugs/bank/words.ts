import { strict as assert } from "node:assert";
import { parseActionArguments } from "volkit/src/action-arguments.js";
import { sinceWhen } from "volkit/src/since.js";
import type { Bug } from "../bug.js";
import { timesLongerAtOnce } from "../support/all-at-once.js";

/** Words that the program was called with, and took for others or too long over. */
export const bugs: readonly Bug[] = [
  {
    name: "a day that there is not taken for the one after it",
    wrong:
      "With --since 2026-02-31 the comparison began on the 3rd of March, and left out what was asked for.",
    edit: { file: "apps/cli/src/since.ts", find: " || !isDay(text.slice(0, 10))", replace: "" },
    reproduction: {
      by: "sources",
      run: () => {
        assert.notEqual(sinceWhen("2026-02-28", 0), undefined);
        for (const day of ["2026-02-31", "2026-04-31T03:00"]) assert.equal(sinceWhen(day, 0), undefined);
      },
    },
  },
  {
    name: "the words of an action read in time that grows with their square",
    wrong: "Twice the words took four times as long, before anything was asked.",
    edit: {
      file: "apps/cli/src/action-arguments.ts",
      find: `const rest = words.toReversed();
  for (let word = rest.pop(); word !== undefined; word = rest.pop()) {`,
      replace: `const rest = [...words];
  rest.at = () => rest[0];
  rest.pop = () => rest.shift();
  for (let word = rest.pop(); word !== undefined; word = rest.pop()) {`,
    },
    reproduction: {
      by: "sources",
      run: () => {
        const times = timesLongerAtOnce(40, 40_000, (words) => {
          parseActionArguments(
            "quickCheck",
            Array.from({ length: words }, () => "--json"),
          );
        });
        assert.ok(times < 6, `40,000 words take ${times.toFixed()} times as long as 40 times 1000`);
      },
    },
  },
];
