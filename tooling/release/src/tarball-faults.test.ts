import { expect, test } from "vitest";
import { tarballFaults } from "./tarball-faults.js";

const right: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ name: "x", license: "MIT", dependencies: { y: "^1.0.0" } }),
  LICENSE: "MIT",
  "README.md": "# x",
  "CHANGELOG.md": "# x",
  "dist/index.js": 'import { z } from "y/z";\nimport "node:fs";\nimport "./other.js";',
  "dist/index.js.map": JSON.stringify({ sources: ["../src/index.ts"] }),
  "src/index.ts": 'export * from "y/z";',
};
const faultsOf = (files: Readonly<Record<string, string | undefined>>, released = true) => {
  const kept = Object.entries({ ...right, ...files }).filter(
    (file): file is [string, string] => file[1] !== undefined,
  );
  const bytes = new Uint8Array(100);
  return tarballFaults(
    { name: "x", version: "1.0.0", file: "", bytes, files: new Map(kept), unpacked: 100 },
    released,
  );
};

test("a package with all that it needs has no faults, and before its first release no changelog", () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ "CHANGELOG.md": undefined }, false)).toEqual([]);
});

const manifest = (more: object) =>
  JSON.stringify({ name: "x", license: "MIT", dependencies: { y: "^1.0.0" }, ...more });

test.each([
  ["no licence", { LICENSE: undefined }, "x: LICENSE is not in it"],
  ["no changelog", { "CHANGELOG.md": undefined }, "x: CHANGELOG.md is not in it"],
  ["another licence", { "package.json": manifest({ license: "ISC" }) }, "x: its licence is not MIT"],
  [
    "a version that only the workspace knows",
    { "package.json": manifest({ devDependencies: { w: "workspace:^" } }) },
    "x: w is at workspace:^, which no registry knows",
  ],
  [
    "a dependency that is not used",
    { "package.json": manifest({ dependencies: { y: "1", w: "1" } }) },
    "x: depends on w and never imports it",
  ],
  [
    "an import that is not installed",
    { "dist/lazy.js": 'await import("w");' },
    "x: imports w and does not depend on it",
  ],
  [
    "a source map that leads out of it",
    { "src/index.ts": undefined },
    "x: dist/index.js.map leads to src/index.ts, which is not in it",
  ],
])("%s is a fault", (_, files, fault) => {
  expect(faultsOf(files)).toEqual([fault]);
});
