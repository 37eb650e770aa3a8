import { expect, test } from "vitest";
import { remembered } from "./remembered.js";

test("what was made for the same arguments is not made again, those made at once included", async () => {
  const made: string[] = [];
  const make = remembered((name: string, words: readonly string[]) => {
    made.push([name, ...words].join(" "));
    return Promise.resolve(made.length);
  });
  expect(await Promise.all([make("a", ["b"]), make("a", ["b"]), make("a b", [])])).toEqual([1, 1, 2]);
  expect(made).toEqual(["a b", "a b"]);
});
