import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { rotateLog } from "./rotate.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "volkit-rotate-"));
  for (const name of ["log", "log.1", "log.2", "log.3"]) writeFileSync(join(folder, name), name);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const held = () =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

/** Moves files as long as nobody has this one open. */
const holding =
  (name: string): typeof rename =>
  (from, to) =>
    from === join(folder, name) ? Promise.reject(new Error("EBUSY")) : rename(from, to);

test("every file moves on, and the oldest goes", async () => {
  await rotateLog(join(folder, "log"), 3);
  expect(held()).toEqual({ "log.1": "log", "log.2": "log.1", "log.3": "log.2" });
});

test("with a gap, the files behind it stay where they are", async () => {
  rmSync(join(folder, "log.2"));
  await rotateLog(join(folder, "log"), 3);
  expect(held()).toEqual({ "log.1": "log", "log.2": "log.1", "log.3": "log.3" });
});

test.each(["log", "log.1", "log.2"])(
  "while somebody holds %s open, the oldest goes once and no other, however often it is tried",
  async (name) => {
    for (let tried = 0; tried < 9; tried += 1) {
      await expect(rotateLog(join(folder, "log"), 3, holding(name))).rejects.toThrow("EBUSY");
    }
    expect(Object.values(held())).toEqual(expect.arrayContaining(["log", "log.1", "log.2"]));
    await rotateLog(join(folder, "log"), 3);
    expect(held()).toEqual({ "log.1": "log", "log.2": "log.1", "log.3": "log.2" });
  },
);
