import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { programFile } from "../blackbox/harness/target.js";

const folder = dirname(programFile);
const parts = readdirSync(join(folder, "parts"));

/** The bytes of some parts. */
function sizeOf(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + statSync(join(folder, "parts", name)).size, 0);
}

test("beside the program lie its parts, the stand-in for a lab's tools, and nothing else", () => {
  expect(readdirSync(folder).sort()).toEqual(["lab-stand-in.mjs", "package.json", "parts", "volkit.js"]);
});

test.each([
  ["the program", 4_200_000, parts.filter((name) => name.endsWith(".js"))],
  ["what every action loads", 720_000, ["volkit.js", "core.js", "execa.js", "runtime.js"]],
] as const)("%s has at most %i bytes", (_, most, names) => {
  expect(sizeOf(names)).toBeLessThanOrEqual(most);
});

test("no part looks at all properties of the process: at its title a process without a console ends on Windows", () => {
  const importing = /^let \S+ = require\("(?:node:)?process"\)/m; // how the bundler begins to
  const looking = parts.filter((name) => importing.test(readFileSync(join(folder, "parts", name), "latin1")));
  expect(looking).toEqual([]);
});

test("what every action loads was compiled when the program was built, and nothing else", () => {
  const compiled = parts.flatMap((name) => /^(.+)\.[0-9a-f]{16}\.v8$/.exec(name)?.[1] ?? []);
  expect(compiled.sort()).toEqual(["core.js", "execa.js", "runtime.js", "volkit.js"]);
});
