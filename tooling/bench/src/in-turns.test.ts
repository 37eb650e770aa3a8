import { expect, it } from "vitest";
import { inTurns } from "./in-turns.js";

it("does one thing after the other, round after round, and does not count the first rounds", async () => {
  const done: string[] = [];
  const thing = (name: string) => () => {
    done.push(name);
    return done.length;
  };
  const things = new Map([
    ["one", thing("one")],
    ["other", thing("other")],
  ]);
  const samples = await inTurns(things, { warmUp: 1, counted: 2 });
  expect(done).toEqual(["one", "other", "one", "other", "one", "other"]);
  expect(samples).toEqual(
    new Map([
      ["one", [3, 5]],
      ["other", [4, 6]],
    ]),
  );
});
