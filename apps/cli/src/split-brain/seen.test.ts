import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runAt } from "../recorded/record.fixture.js";
import { splitBrainSeen } from "./seen.js";

let folder = "";
const now = Date.parse("2026-11-23T12:00:00Z");
const of = { tag: "Vol.E", letter: "E" };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "volkit-seen-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** A record of a run at that hour of the day, with messages of these numbers. */
async function ran(hour: string, action: string, ids: readonly string[] = [], more: object = {}) {
  const said = ids.map((id) => ({ severity: "ERROR", id, text: "", step: "monitor.4" }));
  const record = {
    ...runAt(0, { action, startedAt: at(hour) }),
    run: hour,
    messages: said,
    ...more,
  };
  await writeFile(join(folder, `20261123T${hour}0000000Z-E-${action}-000001.json`), JSON.stringify(record));
}

const at = (hour: string) => `2026-11-23T${hour}:00:00.000Z`;

describe("since when the checks have seen a split brain", () => {
  it("is from the first of the last checks that found one, after one that found none", async () => {
    await ran("01", "quickCheck", ["VK321"]);
    await ran("02", "quickCheck");
    await ran("03", "quickCheck", ["VK321"]);
    await ran("04", "deepCheck", ["VK321"]);
    expect(await splitBrainSeen(folder, of, now)).toEqual({
      kind: "seen",
      first: at("03"),
      last: at("04"),
      before: at("02"),
    });
  });

  it.each([
    ["a peer that did not answer", "quickCheck", ["VK320"], {}],
    ["a target", "quickCheck", ["12030"], {}],
    ["a check that gave way", "quickCheck", ["VK145"], {}],
    ["a check that failed", "quickCheck", ["12029"], { outcome: "failed" }],
    [
      "a check that was ended",
      "quickCheck",
      [],
      { interrupted: { signal: "SIGTERM", step: "x", command: "y" } },
    ],
    ["no check", "restore", [], {}],
    ["another tag", "quickCheck", [], { tag: "Vol.F" }],
  ] as const)("is not ended by %s", async (_, action, ids, more) => {
    await ran("03", "quickCheck", ["VK321"]);
    await ran("04", action, ids, more);
    await ran("05", "quickCheck", ["VK321"]);
    expect(await splitBrainSeen(folder, of, now)).toMatchObject({
      first: at("03"),
      last: at("05"),
      before: undefined,
    });
  });

  it("is never, where the last check that could tell found none", async () => {
    await ran("03", "quickCheck", ["VK321"]);
    await ran("04", "quickCheck");
    expect(await splitBrainSeen(folder, of, now)).toEqual({ kind: "never" });
  });

  it("is not to be told where no check that could tell is recorded", async () => {
    await ran("03", "restore");
    await ran("04", "quickCheck", ["VK320"]);
    expect(await splitBrainSeen(folder, of, now)).toEqual({ kind: "no check" });
    expect(await splitBrainSeen(join(folder, "not-there"), of, now)).toEqual({ kind: "no check" });
  });

  it("is unknown where the folder cannot be read", async () => {
    await writeFile(join(folder, "file"), "");
    expect(await splitBrainSeen(join(folder, "file"), of, now)).toMatchObject({ kind: "unknown" });
  });
});
