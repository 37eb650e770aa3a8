import { describe, expect, test } from "vitest";
import type { OtherRun } from "./other-run.js";
import { overstayed } from "./overstayed.js";

/** Begun at second 100, over at 200 at the latest, its command under way until 120 at the latest. */
const run = (action: string): OtherRun => ({
  runId: "r",
  action,
  pid: 1,
  since: 100,
  until: 120,
  over: 200,
});
const check = { isCheck: true, since: 110 };
const restore = { isCheck: false, since: 110 };

describe("a run has overstayed", () => {
  for (const action of ["quickCheck", "deepCheck", "restore", "remove"]) {
    for (const waiter of [check, restore]) {
      test(`${action}: past the sum of its deadlines, whoever finds it (a check: ${String(waiter.isCheck)})`, () => {
        expect(overstayed(run(action), { ...waiter, since: 200 }, 200)).toBe(false);
        expect(overstayed(run(action), { ...waiter, since: 200 }, 200.1)).toBe(true);
      });
    }
  }

  test("a check that does not give way by the time its command must have ended", () => {
    expect(overstayed(run("deepCheck"), restore, 121)).toBe(false);
    expect(overstayed(run("deepCheck"), restore, 121.1)).toBe(true);
  });

  test("a check that has nothing under way gives way within a second of being waited for", () => {
    expect(overstayed(run("deepCheck"), { ...restore, since: 150 }, 151)).toBe(false);
    expect(overstayed(run("deepCheck"), { ...restore, since: 150 }, 151.1)).toBe(true);
  });
});

describe("a run has not overstayed before the sum of its deadlines", () => {
  test("where it is a check, and another check finds it", () => {
    expect(overstayed(run("deepCheck"), check, 199)).toBe(false);
  });

  test("where it is a restore or remove, though its command be late", () => {
    for (const action of ["restore", "remove"]) expect(overstayed(run(action), restore, 199)).toBe(false);
  });
});
