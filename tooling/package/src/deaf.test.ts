import { expect, test } from "vitest";
import { makeDeaf } from "./deaf.js";

const program = (): Buffer =>
  Buffer.from("x\0NODE_OPTIONS\0y\0NODE_OPTIONS\0--a is not allowed in NODE_OPTIONS\0", "latin1");

test("a variable's name is taken out wherever it stands by itself, and nothing else is touched", () => {
  const bytes = program();
  makeDeaf(bytes, ["NODE_OPTIONS"]);
  const expected = "x\0\0ODE_OPTIONS\0y\0\0ODE_OPTIONS\0--a is not allowed in NODE_OPTIONS\0";
  expect(bytes.toString("latin1")).toBe(expected);
});

test("a name that is not there is not passed over", () => {
  expect(() => {
    makeDeaf(program(), ["NODE_OTHER"]);
  }).toThrow("NODE_OTHER");
});
