import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { check } from "./check.js";
import { words } from "./words.js";

let packages = "";
beforeEach(() => {
  packages = mkdtempSync(join(tmpdir(), "api-test-"));
});
afterEach(() => {
  rmSync(packages, { recursive: true });
});

/** A package as a build leaves it, whose entries declare these lines. */
function lay(name: string, entries: Record<string, readonly string[]>, more: object = {}): void {
  const exports = new Map(
    Object.keys(entries).map((entry) => [pathOf(entry), { types: `./dist/${entry}.d.ts` }]),
  );
  mkdirSync(join(packages, name, "dist"), { recursive: true });
  const manifest = { name, type: "module", exports: Object.fromEntries(exports), ...more };
  writeFileSync(join(packages, name, "package.json"), JSON.stringify(manifest));
  for (const [entry, lines] of Object.entries(entries)) {
    writeFileSync(join(packages, name, "dist", `${entry}.d.ts`), lines.join("\n"));
  }
}

function pathOf(entry: string): string {
  return entry === "index" ? "." : `./${entry}`;
}

const greet = ["/** Greets. */", "export declare function greet(whom: string): string;"];
const part = ["/** Leaves. */", "export declare function part(): void;"];

/** What is found, each as its entry, its kind, and what is particular to it. */
function found(): unknown[] {
  return check(packages).findings.map((finding) => {
    if (finding.kind === "left-over") return ["left-over", finding.file.slice(packages.length + 1)];
    const { kind, entry, ...rest } = finding;
    const particular: unknown[] = Object.values(rest);
    return [entry.package, entry.name, kind, ...particular];
  });
}

test("every entry of every published package has a report, and one that is as it should be is no finding", () => {
  lay("two-entries", { index: greet, aside: part });
  lay("private", { index: greet }, { private: true });
  expect(found()).toEqual([
    ["two-entries", "index", "missing"],
    ["two-entries", "aside", "missing"],
  ]);
  check(packages).write();
  expect(found()).toEqual([]);
  expect(readdirSync(join(packages, "two-entries", "api"))).toEqual(["aside.api.md", "index.api.md"]);
  expect(readFileSync(join(packages, "two-entries", "api", "index.api.md"), "utf8")).not.toContain(packages);
});

test("a name that goes, one that comes and a type that changes are told line by line", () => {
  lay("removed", { index: [...greet, ...part] });
  lay("added", { index: greet });
  lay("retyped", { index: greet });
  check(packages).write();
  lay("removed", { index: greet });
  lay("added", { index: [...greet, ...part] });
  lay("retyped", { index: ["/** Greets. */", "export declare function greet(whom: number): string;"] });
  expect(found()).toEqual([
    ["added", "index", "changed", ["+// @public", "+export function part(): void;", "+"]],
    ["removed", "index", "changed", ["-// @public", "-export function part(): void;", "-"]],
    [
      "retyped",
      "index",
      "changed",
      ["-export function greet(whom: string): string;", "+export function greet(whom: number): string;"],
    ],
  ]);
});

test("a public name without a docstring is told, a member is not, and writing the report changes nothing of it", () => {
  lay("bare", {
    index: [
      "export declare const bare: number;",
      "/** Said. */",
      "export interface Said { readonly by: string }",
    ],
  });
  check(packages).write();
  expect(found()).toEqual([["bare", "index", "undocumented", "bare"]]);
});

test("a type that stands in a public signature and is not exported is told", () => {
  lay("forgotten", {
    index: [
      "interface Hidden { readonly by: string }",
      "/** Shows. */",
      "export declare const shown: Hidden;",
      "export {};",
    ],
  });
  check(packages).write();
  expect(check(packages).findings).toMatchObject([{ kind: "forgotten", name: "Hidden", where: { line: 3 } }]);
});

test("declarations that are not built are told, and are no reason to take a report away", () => {
  lay("unbuilt", { index: greet });
  check(packages).write();
  rmSync(join(packages, "unbuilt", "dist"), { recursive: true });
  expect(found()).toEqual([["unbuilt", "index", "unbuilt"]]);
});

test("the report of an entry that is no more is told, and goes when the reports are written", () => {
  lay("smaller", { index: greet, aside: part });
  check(packages).write();
  lay("smaller", { index: greet });
  expect(found()).toEqual([["left-over", join("smaller", "api", "aside.api.md")]]);
  check(packages).write();
  expect(found()).toEqual([]);
});

test("a finding names the package, the entry and what changed", () => {
  lay("told", { index: greet });
  check(packages).write();
  lay("told", { index: ["export {};"] });
  const [said = ""] = check(packages).findings.map(words);
  expect(said).toMatch(/^told, index: .*told\/api\/index\.api\.md/);
  expect(said).toContain("-export function greet(whom: string): string;");
});
