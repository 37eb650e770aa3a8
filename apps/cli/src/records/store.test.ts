import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runIdOf, storeRecord } from "./store.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "volkit-records-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const textWith = (part: string): unknown => expect.stringContaining(part);
const now = Date.UTC(2026, 0, 2);
const idAt = (second: number, letter = "E", chance = "00000a") =>
  runIdOf(Date.UTC(2026, 0, 1, 0, 0, second), letter, "quickCheck", chance);

interface Keeping {
  readonly letter?: string;
  readonly records?: number;
  readonly bytes?: number;
  readonly text?: string;
}

function keep(runId: string, { letter = "E", records = 100, bytes = 1e6, text = "whole" }: Keeping = {}) {
  return storeRecord(folder, { runId, letter, text }, { records, bytes }, now);
}

const recordNames = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();

describe("the id of a run", () => {
  test("is when, which volume, what, and chance", () => {
    expect(idAt(7)).toBe("20260101T000007000Z-E-quickCheck-00000a");
  });

  test("is in order of time", () => {
    const ids = [59, 5, 30].map((second) => idAt(second));
    expect(ids.toSorted()).toEqual([5, 30, 59].map((second) => idAt(second)));
  });
});

describe("storeRecord", () => {
  test("makes its folder for its owner alone, and keeps the text whole", async () => {
    folder = join(folder, "a", "b");
    expect(await keep(idAt(1))).toEqual({ kind: "stored" });
    const file = join(folder, `${idAt(1)}.json`);
    expect(readFileSync(file, "utf8")).toBe("whole");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(folder, ".running"))).toEqual([]);
  });

  test("says why where it cannot, and leaves nothing half written", async () => {
    mkdirSync(join(folder, ".running", `${idAt(1)}.writing`), { recursive: true });
    expect(await keep(idAt(1))).toEqual({ kind: "failed", why: textWith("EISDIR") });
    expect(recordNames()).toEqual([]);
  });

  test("leaves a record that is there as it is", async () => {
    await keep(idAt(1));
    expect(await keep(idAt(1), { text: "another" })).toEqual({ kind: "there-already" });
    expect(readFileSync(join(folder, `${idAt(1)}.json`), "utf8")).toBe("whole");
  });
});

describe("the oldest records of a volume go", () => {
  test("beyond the number that is kept", async () => {
    for (const second of [3, 1, 4, 2]) await keep(idAt(second));
    await keep(idAt(9, "F"), { letter: "F" });
    await keep(idAt(5), { records: 3 });
    expect(recordNames()).toEqual([idAt(3), idAt(4), idAt(5), idAt(9, "F")].map((id) => `${id}.json`));
  });

  test("beyond the bytes that are kept", async () => {
    for (const second of [1, 2, 3]) await keep(idAt(second), { text: "x".repeat(100) });
    await keep(idAt(4), { text: "x".repeat(100), bytes: 250 });
    expect(recordNames()).toEqual([idAt(3), idAt(4)].map((id) => `${id}.json`));
  });

  test("beyond the bytes, for small records once an hour", async () => {
    const limits = { records: 5, bytes: 1000 };
    const textOf = (bytes: number) => "x".repeat(bytes);
    await keep(idAt(1), { ...limits, text: textOf(900) });
    await keep(idAt(2), { ...limits, text: textOf(150) });
    expect(recordNames()).toHaveLength(2);
    await keep(idAt(3600), { ...limits, text: textOf(150) });
    expect(recordNames()).toEqual([idAt(2), idAt(3600)].map((id) => `${id}.json`));
  });

  test("but never the one that was just written, however large or old it is", async () => {
    await keep(idAt(5));
    await keep(idAt(1), { text: "x".repeat(1000), records: 1, bytes: 1 });
    expect(recordNames()).toEqual([`${idAt(1)}.json`]);
  });

  test("and those of a time that has not come yet first: the clock was set back since", async () => {
    const toCome = runIdOf(now + 3600_000, "E", "restore", "00000b");
    for (const id of [idAt(1), idAt(2), toCome]) await keep(id);
    await keep(idAt(3), { records: 3 });
    expect(recordNames()).toEqual([1, 2, 3].map((second) => `${idAt(second)}.json`));
  });

  test("and nothing that is not named like a record", async () => {
    const others = ["configuration.valid", "a.json", `${idAt(0)}.json.bak`, `x${idAt(0)}.json`];
    for (const name of others) writeFileSync(join(folder, name), "");
    await keep(idAt(1), { records: 1 });
    await keep(idAt(2), { records: 1 });
    expect(readdirSync(folder).sort()).toEqual([".running", ...others, `${idAt(2)}.json`].toSorted());
  });
});
