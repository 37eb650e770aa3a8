import { expect, test } from "vitest";
import { isEmpty, notAsPlanned, overtakenVersions, planOf, takenVersions, type Found } from "./plan.js";

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
  expect(plan.publish).toEqual([
    { name: "above", version: "0.1.1", folder: "packages/above", distTag: "latest" },
  ]);
  expect(plan.tags).toEqual(["above@0.1.1"]);
});

test("a package that never had a changeset is neither published nor tagged", () => {
  const packages = [{ ...bottom, version: "0.0.0" }];
  expect(isEmpty(planOf({ ...still, packages, published: new Map(), tags: [] }))).toBe(true);
});

test("a pre-release is published under its name, and what a broken release left beside it as what it is", () => {
  const packages = [bottom, { ...above, version: "0.2.0-next.0" }];
  const { publish } = planOf({ ...still, packages, published: new Map() });
  expect(publish.map(({ name, distTag }) => `${name} ${distTag}`)).toEqual(["bottom latest", "above next"]);
});

test("a version that the registry has from elsewhere is never given again", () => {
  const releases = [release("bottom", "0.2.0", ["one"])];
  const published = new Map([["bottom", ["0.1.0", "0.2.0"]]]);
  expect(takenVersions(planOf({ ...still, releases }), still.published)).toEqual([]);
  expect(takenVersions(planOf({ ...still, releases, published }), published)).toEqual([
    expect.stringMatching(/^the registry has bottom@0\.2\.0 already/),
  ]);
});

test("what is packed has to be what was planned, all of it and nothing else", () => {
  const plan = planOf({ ...still, published: new Map() });
  expect(notAsPlanned(plan, plan.publish)).toEqual([]);
  expect(notAsPlanned(plan, [bottom])).toEqual(["above@0.1.0 was planned, and not packed"]);
  expect(notAsPlanned(plan, [bottom, { ...above, version: "0.1.1" }])).toEqual([
    "above@0.1.0 was planned, and not packed",
    "above@0.1.1 was packed, and not planned",
  ]);
});

test("what a release gave and did not get out is published from its own commit alone", () => {
  const packages = [bottom, { ...above, version: "0.1.1" }];
  const plan = planOf({ ...still, packages });
  expect(overtakenVersions(plan, "Release\n\nabove@0.1.1")).toEqual([]);
  expect(overtakenVersions(plan, "Mend above")).toEqual([
    expect.stringContaining("above@0.1.1 is of a release"),
  ]);
  const mended = planOf({ ...still, packages, releases: [release("above", "0.1.2", ["two"])] });
  expect(overtakenVersions(mended, "Mend above")).toEqual([]);
});
