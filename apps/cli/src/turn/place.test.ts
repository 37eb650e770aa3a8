import { describe, expect, test } from "vitest";
import { namedRunFile, runFile } from "./place.js";

const runId = "20260101T000007000Z-E-quickCheck-00000a";

describe("a run's file", () => {
  for (const kind of ["trying", "running", "ended", "update", "writing"] as const) {
    test(`is known by its name: ${kind}`, () => {
      expect(runFile("", runId, kind)).toBe(`${runId}.${kind}`);
      expect(namedRunFile(`${runId}.${kind}`)).toEqual({ runId, letter: "E", action: "quickCheck", kind });
    });
  }

  test("may be of a run that never got to know its volume", () => {
    const none = "20260101T000007000Z-none-restore-00000a";
    expect(namedRunFile(`${none}.writing`)).toMatchObject({ letter: "none", action: "restore" });
  });

  for (const name of ["E.lock", `${runId}.json`, `${runId}.running.bak`, `x${runId}.running`, ""]) {
    test(`is not: "${name}"`, () => {
      expect(namedRunFile(name)).toBeUndefined();
    });
  }
});
