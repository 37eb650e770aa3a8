import * as procedures from "@volkit/kit-orchestrator";
import { describe, expect, it } from "vitest";
import { mutants } from "../mutants/all.js";
import { pairRules } from "../pairs/pair-rules.js";
import { walk } from "../walk/walk.js";
import { worldOf } from "../walk/world-of.js";
import { rules } from "./all.js";
import { judge } from "./judge.js";

const worlds = [
  worldOf("restore"),
  worldOf("remove"),
  worldOf("remove", { vss: { unknown: "continue" } }),
  worldOf("deepCheck", { emcmd: { retries: 0 } }),
];

describe("the rules", () => {
  it.each(worlds)("hold on every path of $name", async (world) => {
    const { hear, judged } = judge(rules);
    expect(await walk(procedures, world, hear)).toBeGreaterThan(100);
    expect([...judged.broken]).toEqual([]);
  });

  it("each have a name of their own, and a mutant that they are there to catch", () => {
    const names = [...rules, ...pairRules].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(mutants.map(({ caughtBy }) => caughtBy))).toEqual(new Set(names));
  });
});
