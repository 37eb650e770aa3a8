import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { readRecorded } from "../recorded/read.js";
import { readObservations } from "./read-observations.js";

const folder = mkdtempSync(join(tmpdir(), "volkit-observed-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ended = {
  format: "volkit-vendor-result",
  formatVersion: 1,
  run: "R",
  volkit: "1.0.0",
  volume: "E:",
  action: "restore",
  node: "N",
  tag: "T",
  calledBy: 1,
  endedAt: "2026-11-22T19:52:24.803+00:00",
  exitCode: 0,
};

test("a record that cannot be read as one is named and does not count, whatever is wrong with it", async () => {
  const names = ["a0", "a1", "a2", "a3", "a4"].map(
    (end) => `20261122T195224803Z-E-restoreVendor-${end}.json`,
  );
  const [whole = "", ...damaged] = names;
  const [cut = "", empty = "", aFolder = "", timeless = ""] = damaged;
  const text = JSON.stringify(ended);
  writeFileSync(join(folder, whole), text);
  writeFileSync(join(folder, cut), text.slice(0, -9));
  writeFileSync(join(folder, empty), "");
  mkdirSync(join(folder, aFolder));
  writeFileSync(join(folder, timeless), JSON.stringify({ ...ended, endedAt: "yesterday" }));
  writeFileSync(join(folder, "notes.txt"), "of somebody");
  expect(await readObservations(folder)).toEqual({
    kind: "read",
    rehearsals: [],
    vendorResults: [ended],
    unreadable: damaged,
  });
});

test("a moment that has no local time somewhere on earth is none", () => {
  const zone = process.env["TZ"];
  process.env["TZ"] = "Asia/Tokyo";
  onTestFinished(() => {
    process.env["TZ"] = zone ?? "";
  });
  for (const endedAt of ["+275760-09-13T00:00:00Z", "-271821-04-20T00:00:00Z"]) {
    expect(readRecorded(JSON.stringify({ ...ended, endedAt }))).toMatchObject({ kind: "unreadable" });
  }
});
