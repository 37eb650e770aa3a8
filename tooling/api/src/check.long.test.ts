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

/** A report that is kept of an entry, whatever it says. */
function keep(name: string, entry: string): void {
  mkdirSync(join(packages, name, "api"));
  writeFileSync(join(packages, name, "api", `${entry}.api.md`), "");
}

test("every entry of every published package has a report, and one that is as it should be is no finding", () => {
  lay("two-entries", { index: greet, aside: part });
  lay("private", { index: greet }, { private: true });
  const first = check(packages);
  expect(first.findings.map(words)).toEqual([
    expect.stringMatching(/^two-entries, index: there is no report .*two-entries\/api\/index\.api\.md$/),
    expect.stringMatching(/^two-entries, aside: there is no report .*two-entries\/api\/aside\.api\.md$/),
  ]);
  first.write();
  expect(check(packages).findings).toEqual([]);
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
  const changes = check(packages).findings.map(words);
  expect(changes).toEqual([
    expect.stringMatching(/^added, index: .*added\/api\/index\.api\.md:/),
    expect.stringMatching(/^removed, index: .*removed\/api\/index\.api\.md:/),
    expect.stringMatching(/^retyped, index: .*retyped\/api\/index\.api\.md:/),
  ]);
  expect(changes.map((change) => change.match(/^ +[-+](?!\/\/|$).+$/gm)?.map((line) => line.trim()))).toEqual(
    [
      ["+export function part(): void;"],
      ["-export function part(): void;"],
      ["-export function greet(whom: string): string;", "+export function greet(whom: number): string;"],
    ],
  );
});

test("a public name without a docstring is told, and a member is not", () => {
  lay("bare", {
    index: [
      "export declare const bare: number;",
      "/** Said. */",
      "export interface Said { readonly by: string }",
    ],
  });
  const bare = check(packages).findings.filter(({ kind }) => kind === "undocumented");
  expect(bare).toMatchObject([{ name: "bare" }]);
});

test("a type in a public signature that no entry of the package exports is told", () => {
  lay("forgotten", {
    index: [
      'import type { Held } from "./aside.js";',
      "interface Hidden { readonly by: string }",
      "/** Shows. */",
      "export declare function show(hidden: Hidden): Held;",
      "export {};", // or everything in a file of declarations is exported
    ],
    aside: ["/** Holds. */", "export interface Held { readonly by: string }"],
  });
  const forgotten = check(packages).findings.filter(({ kind }) => kind === "forgotten");
  expect(forgotten).toMatchObject([{ name: "Hidden", where: { line: 4 } }]);
});

test("declarations that are not built are told, and keep their report", () => {
  lay("unbuilt", { index: greet });
  rmSync(join(packages, "unbuilt", "dist"), { recursive: true });
  keep("unbuilt", "index");
  const checked = check(packages);
  expect(checked.findings).toMatchObject([{ kind: "unbuilt" }]);
  checked.write();
  expect(readdirSync(join(packages, "unbuilt", "api"))).toEqual(["index.api.md"]);
});

test("the report of an entry that is no more is told, and goes when the reports are written", () => {
  lay("smaller", { index: greet });
  keep("smaller", "aside");
  const checked = check(packages);
  expect(checked.findings).toContainEqual({
    kind: "left-over",
    file: join(packages, "smaller", "api", "aside.api.md"),
  });
  checked.write();
  expect(readdirSync(join(packages, "smaller", "api"))).toEqual(["index.api.md"]);
});
