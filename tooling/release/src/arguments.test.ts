import { expect, test } from "vitest";
import { wantedOf } from "./arguments.js";

test("without words a release is made where npm's settings say", () => {
  expect(wantedOf([])).toEqual({ dryRun: false, pre: { kind: "none" }, registry: undefined });
});

test("pnpm's own two dashes are no word", () => {
  expect(wantedOf(["--", "--dry-run", "--pre", "next"])).toMatchObject({
    dryRun: true,
    pre: { kind: "enter", name: "next" },
  });
});

test.each([
  ["an unknown word", ["--publish"]],
  ["a registry that is no URL", ["--registry", "here"]],
  ["pre-releases under the name of releases", ["--pre", "latest"]],
  ["pre-releases whose name would be no part of a version", ["--pre", "release candidate"]],
])("%s is refused", (_, words) => {
  expect(wantedOf(words)).toHaveProperty("wrong");
});
