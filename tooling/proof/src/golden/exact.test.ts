import * as procedures from "@volkit/kit-orchestrator";
import { beforeAll, describe, expect, it } from "vitest";
import type { Path } from "../walk/path.js";
import { walk } from "../walk/walk.js";
import { worldOf } from "../walk/world-of.js";
import { inexactIn } from "./exact.js";
import { foldPaths } from "./fold-paths.js";
import { newStates, type State } from "./state.js";

const paths: Path[] = [];
beforeAll(async () => {
  await walk(procedures, worldOf("remove"), (path) => paths.push(path));
});

function folded(some: readonly Path[]): { readonly whole: State; readonly parts: readonly [] } {
  return { whole: foldPaths(some, newStates()).whole, parts: [] };
}

describe("a table held against the paths", () => {
  it("is exact where it has each path once", () => {
    expect(inexactIn(paths, folded(paths))).toBeUndefined();
  });

  it("is not where it lacks one, or has one that was not walked", () => {
    const fewer = paths.slice(0, -1);
    expect(inexactIn(paths, folded(fewer))).toMatch(/^the table lacks 1 of 333 paths:/);
    expect(inexactIn(fewer, folded(paths))).toMatch(/^the table has a path that was not walked:/);
  });

  it("is not where it has one twice", () => {
    const { whole } = folded(paths);
    if (whole.kind !== "asking") throw new Error("remove asks something");
    const twice: State = { ...whole, ways: [...whole.ways, ...whole.ways.slice(0, 1)] };
    expect(inexactIn(paths, { whole: twice, parts: [] })).toMatch(/^the table has a path twice:/);
  });

  it("is not where a message or the exit status is another", () => {
    const silent = paths.map((path) => ({
      ...path,
      events: path.events.filter(({ kind }) => kind !== "said"),
    }));
    expect(inexactIn(paths, folded(silent))).toMatch(/^the table has a path that was not walked:/);
    const fine = paths.map((path): Path => ({ ...path, end: "succeeded" }));
    expect(inexactIn(paths, folded(fine))).toMatch(/^the table has a path that was not walked:/);
  });
});
