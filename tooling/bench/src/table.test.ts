import { describe, expect, it } from "vitest";
import type { Told } from "./report.js";
import { timeRow } from "./result.fixture.js";
import { tableOf, tallyOf } from "./table.js";

const about = { name: "overhead", title: "what the kit takes", seconds: 12.4 };
const rows = [
  timeRow("check", 60, 40, { kind: "at most", ratio: 1.8 }),
  timeRow("check", 80, 40, { kind: "at most", ratio: 1.8 }),
  timeRow("remove", 61.25, 40),
];
const found: Told = { ...about, kind: "found", findings: { rows, notes: ["one thing", "another"] } };
const failed: Told = { ...about, kind: "failed", why: "no compiler" };

describe("the table of a section", () => {
  it("prints what loses like what wins, and what is measured once for all its rows; the notes stand below", () => {
    expect(tableOf(found).split("\n")).toEqual([
      "overhead: what the kit takes (12 s)",
      "",
      "what    measure                 figure  against                   ratio  aim          verdict",
      "check   wall time        60 [59–61] ms  bare Node  40 [39–41] ms   1.50  at most 1.8  reached",
      "        wall time        80 [79–81] ms  bare Node  40 [39–41] ms   2.00  at most 1.8  MISSED",
      "remove  wall time  61.3 [60.3–62.3] ms  bare Node  40 [39–41] ms   1.53",
      "",
      "- one thing",
      "- another",
    ]);
  });

  it("has three digits on either side of zero", () => {
    const below = tableOf({ ...found, findings: { rows: [timeRow("check", -110.25, 40)], notes: [] } });
    expect(below).toContain("check  wall time  -110 [-111–-109] ms");
  });

  it("says of a section that failed why", () => {
    expect(tableOf(failed)).toBe("overhead: what the kit takes (12 s)\n\nIt failed: no compiler");
  });
});

it("counts the aims that were reached, among the rows that have one", () => {
  expect(tallyOf([found, failed])).toBe("1 of 2 aims reached");
});
