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
const idAt = (second: number, letter = "E", chance = "00000a") =>
  runIdOf(Date.UTC(2026, 0, 1, 0, 0, second), letter, "quickCheck", chance);
const keep = (second: number, kept: number, letter = "E") =>
  storeRecord(folder, { runId: idAt(second, letter), letter, text: `${second}` }, kept);

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
    const deep = join(folder, "a", "b");
    expect(await storeRecord(deep, { runId: idAt(1), letter: "E", text: "whole" }, 5)).toEqual({
      kind: "stored",
    });
    expect(readFileSync(join(deep, `${idAt(1)}.json`), "utf8")).toBe("whole");
    expect(statSync(join(deep, `${idAt(1)}.json`)).mode & 0o777).toBe(0o600);
    expect(readdirSync(deep)).toEqual([`${idAt(1)}.json`]);
  });

  test("removes the oldest of its volume beyond the number that is kept", async () => {
    for (const second of [3, 1, 4, 2]) await keep(second, 10);
    await keep(9, 10, "F");
    await keep(5, 3);
    expect(readdirSync(folder).sort()).toEqual(
      [idAt(3), idAt(4), idAt(5), idAt(9, "F")].map((id) => `${id}.json`).toSorted(),
    );
  });

  test("removes nothing that is not named like a record", async () => {
    const others = ["configuration.valid", "a.json", `${idAt(0)}.json.bak`, `x${idAt(0)}.json`];
    for (const name of others) writeFileSync(join(folder, name), "");
    await keep(1, 1);
    await keep(2, 1);
    expect(readdirSync(folder).sort()).toEqual([...others, `${idAt(2)}.json`].toSorted());
  });

  test("says why where it cannot, and leaves nothing half written", async () => {
    mkdirSync(join(folder, `${idAt(1)}.json`));
    expect(await keep(1, 5)).toEqual({ kind: "failed", why: textWith("EISDIR") });
    expect(readdirSync(folder)).toEqual([`${idAt(1)}.json`]);
  });

  test("never writes over another run's unfinished record", async () => {
    writeFileSync(join(folder, `.${idAt(1)}.writing`), "theirs");
    expect(await keep(1, 5)).toMatchObject({ kind: "failed" });
  });
});
