import { expect, test } from "vitest";
import { inOrder } from "./publishable.js";

const one = (name: string, ...needs: readonly string[]) => ({ name, version: "0.1.0", folder: name, needs });

test("a package comes after all that it needs", () => {
  const ordered = inOrder([one("a", "b", "c"), one("b", "c"), one("c")]);
  expect(ordered.map(({ name }) => name)).toEqual(["c", "b", "a"]);
});

test("packages that need each other are a mistake, told by their names", () => {
  expect(() => inOrder([one("a", "b"), one("b", "a")])).toThrow("a > b > a");
});
