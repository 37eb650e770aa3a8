import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { changeOf, fateOf, type Mutant } from "./mutant.js";

const root = mkdtempSync(join(tmpdir(), "volkit-mutant-"));
mkdirSync(join(root, "packages/p"), { recursive: true });
const fileName = join(root, "packages/p/a.ts");
writeFileSync(fileName, "const a = 1;\nif (a < 2) {\n  go(a);\n}\n");
afterAll(() => {
  rmSync(root, { recursive: true });
});

const mutant: Mutant = {
  fileName,
  mutatorName: "BlockStatement",
  replacement: "{}",
  location: { start: { line: 2, column: 12 }, end: { line: 4, column: 2 } },
  status: "Survived",
  testsCompleted: 3,
};

it("a change is what stood there and what stands there, wherever that is", () => {
  expect(changeOf(mutant, root)).toEqual({
    file: "p/a.ts",
    mutator: "BlockStatement",
    from: "{ go(a); }",
    to: "{}",
  });
  const location = { start: { line: 2, column: 5 }, end: { line: 2, column: 10 } };
  expect(changeOf({ ...mutant, location }, root).from).toBe("a < 2");
});

describe("what became of a mutant", () => {
  it.each([
    ["Killed", "killed"],
    ["Timeout", "timed out"],
    ["Survived", "survived"],
    ["NoCoverage", "not covered"],
    ["Ignored", "left out"],
    ["RuntimeError", "broken"],
    ["Pending", "broken"],
  ])("%s: %s", (status, fate) => {
    expect(fateOf({ ...mutant, status })).toBe(fate);
  });

  it("is killed where the tests did not even load", () => {
    expect(fateOf({ ...mutant, testsCompleted: 0 })).toBe("killed");
  });
});
