import { fileURLToPath } from "node:url";
import readChangesets from "@changesets/read";
import { expect, test } from "vitest";
import { carriersOf, type Carrier } from "./carriers.js";
import { changesetFaults } from "./changeset-faults.js";
import { publishableOf } from "./publishable.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const library = { name: "library", version: "0.1.0", folder: "packages/library", needs: [] };
const program: Carrier = { name: "program", carries: ["library"], what: "code" };
const scaffold: Carrier = { name: "scaffold", carries: ["library"], what: "ranges" };
const changeset = (releases: Readonly<Record<string, "minor" | "patch">>, summary = "What changes.") => ({
  id: "some",
  summary,
  releases: Object.entries(releases).map(([name, type]) => ({ name, type })),
});

test("the changesets of this repository are complete", async () => {
  const packages = await publishableOf(root);
  const carriers = await carriersOf(root, packages);
  expect(carriers.map(({ name }) => name)).toContain("volkit");
  expect(changesetFaults(await readChangesets(root), packages, carriers)).toEqual([]);
});

test("a changeset of what a program has inside names the program", () => {
  const faults = (releases: Readonly<Record<string, "patch">>) =>
    changesetFaults([changeset(releases)], [], [program]);
  expect(faults({ library: "patch" })).toEqual([
    ".changeset/some.md names library, which program has inside: name program as well",
  ]);
  expect(faults({ library: "patch", program: "patch" })).toEqual([]);
});

test("what names the versions of others is released with a change that may break, and need not with another", () => {
  const faults = (bump: "minor" | "patch", named: Readonly<Record<string, "patch">> = {}) =>
    changesetFaults([changeset({ library: bump }), changeset({ other: "patch", ...named })], [], [scaffold]);
  expect(faults("minor")).toHaveLength(1);
  expect(faults("minor", { scaffold: "patch" })).toEqual([]);
  expect(faults("patch")).toEqual([]);
});

test("a package has a changeset for its first release, and none is asked for afterwards", () => {
  expect(changesetFaults([], [{ ...library, version: "0.0.0" }], [])).toHaveLength(1);
  expect(changesetFaults([], [library], [])).toEqual([]);
});

test("a changeset that says nothing, or names nothing, is a fault", () => {
  expect(changesetFaults([changeset({ library: "patch" }, " \n")], [], [])).toHaveLength(1);
  expect(changesetFaults([changeset({})], [], [])).toHaveLength(1);
});
