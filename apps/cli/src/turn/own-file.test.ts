import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ownFile, type OwnFile } from "./own-file.js";

const runId = "20260101T000007000Z-E-quickCheck-00000a";
let folder = "";
let composed = 0;
let file: OwnFile;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "volkit-own-"));
  composed = 0;
  file = ownFile(folder, runId, () => String((composed += 1)));
  await file.begin();
});
afterEach(async () => {
  await file.remove();
  rmSync(folder, { recursive: true, force: true });
});

const written = (kind = "trying") => readFileSync(join(folder, `${runId}.${kind}`), "utf8");

describe("the file of a run that goes on", () => {
  test("is there from its beginning, and says at once that the run has its turn", () => {
    expect(written()).toBe("1");
    file.atWork();
    expect(existsSync(join(folder, `${runId}.running`))).toBe(true);
    expect(existsSync(join(folder, `${runId}.trying`))).toBe(false);
  });

  test("is written anew before who waits for that goes on", async () => {
    await file.update();
    expect(written()).toBe("2");
  });

  test("tells what happens within a moment once, after the moment", async () => {
    file.updateSoon();
    file.updateSoon();
    await pause(10);
    expect(written()).toBe("1");
    await pause(150);
    expect([written(), composed]).toEqual(["2", 2]);
  });

  test("tells what was to be told soon with what is told now", async () => {
    file.updateSoon();
    await file.update();
    await pause(150);
    expect([written(), composed]).toEqual(["2", 2]);
  });

  test("is gone once the run is over, and does not come back", async () => {
    file.updateSoon();
    await file.remove();
    file.updateSoon();
    await pause(150);
    expect(existsSync(join(folder, `${runId}.trying`))).toBe(false);
    expect(composed).toBe(1);
  });
});
