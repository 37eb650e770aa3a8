import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { installedWith } from "./installed.js";
import { licenceReport } from "./licence-report.js";
import { publishedIn } from "./published.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "volkit-installed-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function install(folder: string, name: string, more: Readonly<Record<string, unknown>> = {}): void {
  mkdirSync(join(root, folder), { recursive: true });
  const manifest = { name, version: "1.0.0", license: "MIT", ...more };
  writeFileSync(join(root, folder, "package.json"), JSON.stringify(manifest));
}

/** As pnpm installs: what a package asks for is linked beside it. */
function link(from: string, to: string): void {
  mkdirSync(dirname(join(root, from)), { recursive: true });
  symlinkSync(join(root, to), join(root, from));
}

test("everything that comes with a package is found, through links, with the way by which it came", () => {
  install("packages/a", "@our/a", { dependencies: { b: "1" }, devDependencies: { d: "1" } });
  install("store/b/node_modules/b", "b", { dependencies: { c: "1" } });
  install("store/c/node_modules/c", "c", { license: "GPL-3.0-only", dependencies: { b: "1" } });
  link("packages/a/node_modules/b", "store/b/node_modules/b");
  link("store/b/node_modules/c", "store/c/node_modules/c");
  link("store/c/node_modules/b", "store/b/node_modules/b");
  const found = installedWith(join(root, "packages/a"));
  expect(found.map(({ name, path }) => [name, path.join(" > ")])).toEqual([
    ["@our/a", "@our/a"],
    ["b", "@our/a > b"],
    ["c", "@our/a > b > c"],
  ]);
  expect(licenceReport(found).refused).toEqual(["c@1.0.0: GPL-3.0-only; it came by @our/a > b > c"]);
});

test("what says no licence is refused as well", () => {
  install("packages/a", "a", { license: undefined });
  expect(licenceReport(installedWith(join(root, "packages/a"))).refused).toEqual([
    "a@1.0.0: (says none); it came by a",
  ]);
});

test("what is optional may be missing, what is not must be there", () => {
  install("packages/a", "a", { optionalDependencies: { o: "1" }, dependencies: { o: "1" } });
  expect(installedWith(join(root, "packages/a"))).toHaveLength(1);
  install("packages/b", "b", { dependencies: { gone: "1" } });
  expect(() => installedWith(join(root, "packages/b"))).toThrow(
    "b depends on gone, which is not installed: pnpm install",
  );
});

test("what is private is not published", () => {
  install("packages/a", "a");
  install("packages/p", "p", { private: true });
  install("apps/c", "c");
  expect(publishedIn(root)).toEqual([join(root, "packages/a"), join(root, "apps/c")]);
});
