import { describe, expect, test } from "vitest";
import { tested } from "./fixture.js";

/** Long where a tool that hangs is waited for: the fixtures give a tool 2.5 s, but one of them waits without end. */
const limit = 15;
const minutes = 4 * 60_000;

describe.skipIf(process.platform !== "linux")("a kit is found right or wrong, whole", () => {
  test("a small right kit passes everything, and nothing is skipped", { timeout: minutes }, async () => {
    const { failed, skipped } = await tested("right", { limit });
    expect([failed, skipped]).toEqual([[], []]);
  });

  test(
    "one that takes a failing tool for a stopped resource fails by name",
    { timeout: minutes },
    async () => {
      const { failed, skipped } = await tested("calls-unknown-stopped", { limit });
      expect(skipped).toEqual([]);
      expect(failed).toEqual([
        "no-such-volume",
        "remove-all-failing",
        "remove-all-garbled",
        "remove-all-silent",
        "remove-all-missing",
        "remove-all-crashing",
        "remove-all-hung",
        "remove-first-failing",
        "remove-first-garbled",
        "remove-honest-failing",
        "remove-honest-garbled",
        "remove-honest-hung",
      ]);
    },
  );

  test(
    "one that leaves things behind and waits without end fails by name",
    { timeout: minutes },
    async () => {
      const { failed, skipped } = await tested("leaves-behind", { limit });
      expect(skipped).toEqual([]);
      expect(failed).toEqual([
        "restore-twice",
        "start-stop-start",
        "quick-check-all-hung",
        "deep-check-all-hung",
        "restore-all-hung",
        "remove-all-hung",
        "each-tool-hung",
        "last-tool-parting",
        "restore-leaves-no-process",
        "restore-leaves-no-file",
        "restore-after-kill",
      ]);
    },
  );
});
