import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readReadme } from "./readme.js";
import { uninstalled } from "./uninstalled.js";

const packages = new URL("../../../../packages/", import.meta.url);

const found = (install: string, text: string) =>
  uninstalled({ install, examples: [{ language: "js", text, prints: "" }], silent: 0 });

test("what an example imports has to be installed, but for what Node.js brings", () => {
  const example = 'import { join } from "node:path";\nimport { one } from "@volkit/one/part";\nimport "two";';
  expect(found("npm install @volkit/one two", example)).toEqual([]);
  expect(found("npm install @volkit/one", example)).toEqual(["two"]);
  expect(found("npm install two", example)).toEqual(["@volkit/one"]);
});

// The scaffold is a program: there is nothing to install before it.
test.each(readdirSync(packages).filter((folder) => folder !== "create-kit"))(
  "the README of %s installs what its examples import",
  (folder) => {
    const readme = readReadme(readFileSync(new URL(`${folder}/README.md`, packages), "utf8"));
    expect(readme.examples.length).toBeGreaterThan(0);
    expect(uninstalled(readme)).toEqual([]);
  },
);
