import { expect, it } from "vitest";
import { Lacking } from "./lacking.js";
import { runSections } from "./run-sections.js";
import type { Section } from "./section.js";

const nothing = { rows: [], notes: [] };
const section = (name: string, measure: Section["measure"]): Section => ({ name, title: name, measure });
const bench = {
  rounds: { warmUp: 0, counted: 1 },
  folder: "",
  natives: { measure: "", standIn: "" },
  programs: {
    script: { name: "", start: ["node"], node: "", version: "" },
    executable: undefined,
    notes: [],
  },
} as const;

it("runs the sections after one that fails, and tells of each when it is over", async () => {
  const told: string[] = [];
  const all = [
    section("broken", () => Promise.reject(new Error("no compiler"))),
    section("whole", () => Promise.resolve(nothing)),
  ];
  await runSections(all, () => bench, {
    begins: ({ name }) => told.push(`${name} begins`),
    over: (one) => told.push(one.kind === "failed" ? `${one.name}: ${one.why}` : `${one.name} is over`),
  });
  expect(told).toEqual(["broken begins", "broken: no compiler", "whole begins", "whole is over"]);
});

it("leaves a section out that lacks what it needs, and notes why", async () => {
  const lacking = section("lacking", () => Promise.reject(new Lacking("not there: cc")));
  const silent = { begins: () => undefined, over: () => undefined };
  expect(await runSections([lacking], () => bench, silent)).toMatchObject([
    { kind: "found", findings: { rows: [], notes: ["Left out, not there: cc."] } },
  ]);
});
