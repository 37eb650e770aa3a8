import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const text = read("renovate.json");

/** A rule for some packages, as far as it is looked at here; each says why it is there. */
const rule = z.object({
  description: z.string().min(20),
  matchPackageNames: z.array(z.string()).default([]),
  allowedVersions: z.string().optional(),
});
const { packageRules: rules } = z.object({ packageRules: z.array(rule) }).parse(JSON.parse(text));
const { catalog } = z
  .object({ catalog: z.record(z.string(), z.string()) })
  .parse(parse(read("pnpm-workspace.yaml")));
const pnpm = /"packageManager": "pnpm@([\d.]+)/.exec(read("package.json"))?.[1] ?? "";
const pins: Readonly<Record<string, string>> = { ...catalog, pnpm };

const named = rules.flatMap(({ matchPackageNames }) => matchPackageNames);

test("nothing is merged without a person", () => {
  expect(text).toContain('"automerge": false');
  expect(text).not.toContain('"automerge": true');
});

test("no rule is for a package that is not used", () => {
  expect(named.filter((name) => !(name in pins) && !name.includes("*"))).toEqual([]);
});

test("what is held stands below its limit", () => {
  const held = rules.flatMap(({ matchPackageNames, allowedVersions }) =>
    allowedVersions === undefined ? [] : matchPackageNames.map((name) => [name, allowedVersions] as const),
  );
  expect(held.length).toBeGreaterThan(5);
  expect(held.filter(([name, limit]) => !isBelow(pins[name] ?? "", limit))).toEqual([]);
});

test("every dependency of the packages is known as one that ships", () => {
  const ships = rules.find(({ description }) => description.startsWith("What ships"));
  const bill = readdirSync(new URL("../../../packages/", import.meta.url))
    .map((name) => read(`packages/${name}/package.json`))
    .join();
  const dependencies = [...bill.matchAll(/"dependencies": \{([^}]*)\}/g)].flatMap(([, inside = ""]) =>
    [...inside.matchAll(/"([^"@][^"]*)": "catalog:"/g)].map(([, name = ""]) => name),
  );
  expect(dependencies).toContain("execa");
  expect(dependencies.filter((name) => ships?.matchPackageNames.includes(name) !== true)).toEqual([]);
});

/** Whether a version is below a limit such as `<6.9`. */
function isBelow(version: string, limit: string): boolean {
  const [own = [], most = []] = [version, limit.replace("<", "")].map((each) => each.split(".").map(Number));
  const at = most.findIndex((number, index) => own[index] !== number);
  return at >= 0 && (own[at] ?? Infinity) < (most[at] ?? 0);
}
