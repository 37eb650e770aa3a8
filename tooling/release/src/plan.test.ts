import { expect, test } from "vitest";
import { isEmpty, planOf, type Found } from "./plan.js";

const bottom = { name: "bottom", version: "0.1.0", folder: "packages/bottom", needs: [] };
const above = { name: "above", version: "0.1.0", folder: "packages/above", needs: ["bottom"] };
const release = (name: string, newVersion: string, changesets: string[]) => ({
  name,
  type: "patch" as const,
  oldVersion: "0.1.0",
  newVersion,
  changesets,
});
const still: Found = {
  packages: [bottom, above],
  releases: [],
  published: new Map([
    ["bottom", ["0.1.0"]],
    ["above", ["0.1.0"]],
  ]),
  tags: ["bottom@0.1.0", "above@0.1.0"],
  distTag: "latest",
};

test("where the registry and the tags have every version, nothing is left to do", () => {
  expect(isEmpty(planOf(still))).toBe(true);
});

test("a package with changesets and one that needs it get versions, each with why, the needed one first", () => {
  const releases = [release("above", "0.1.1", []), release("bottom", "0.2.0", ["one"])];
  const plan = planOf({ ...still, releases });
  expect(plan.bumps).toEqual([
    { name: "bottom", from: "0.1.0", to: "0.2.0", why: { kind: "changesets", ids: ["one"] } },
    { name: "above", from: "0.1.0", to: "0.1.1", why: { kind: "dependent", of: ["bottom"] } },
  ]);
  expect(plan.publish.map(({ name, version }) => `${name}@${version}`)).toEqual(plan.tags);
  expect(plan.tags).toEqual(["bottom@0.2.0", "above@0.1.1"]);
});

test("after a break in the middle only what the registry lacks is published, and only missing tags are set", () => {
  const packages = [
    { ...bottom, version: "0.2.0" },
    { ...above, version: "0.1.1" },
  ];
  const published = new Map([["bottom", ["0.1.0", "0.2.0"]]]);
  const plan = planOf({ ...still, packages, published, tags: ["bottom@0.2.0"] });
  expect(plan.bumps).toEqual([]);
  expect(plan.publish).toEqual([{ name: "above", version: "0.1.1", folder: "packages/above" }]);
  expect(plan.tags).toEqual(["above@0.1.1"]);
});

test("a package that never had a changeset is neither published nor tagged", () => {
  const packages = [{ ...bottom, version: "0.0.0" }];
  expect(isEmpty(planOf({ ...still, packages, published: new Map(), tags: [] }))).toBe(true);
});
