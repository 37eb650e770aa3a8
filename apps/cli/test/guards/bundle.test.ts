import { readdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { programFile } from "../blackbox/harness/target.js";

const mostBytes = 3_800_000;

test("everything is in one file, but for the lab's stand-ins", () => {
  expect(readdirSync(dirname(programFile)).sort()).toEqual(["lab-stand-in.mjs", "volkit.js"]);
});

test(`the program has at most ${mostBytes} bytes`, () => {
  expect(statSync(programFile).size).toBeLessThanOrEqual(mostBytes);
});
