import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeFolder } from "./make-folder.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "volkit-folder-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("makeFolder", () => {
  test("makes every folder above, for its owner alone", async () => {
    await makeFolder(join(folder, "a", "b", "c"));
    for (const made of ["a", "a/b", "a/b/c"]) expect(statSync(join(folder, made)).mode & 0o777).toBe(0o700);
  });

  test("is done where the folder is there", async () => {
    await makeFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  test("can be called by many at once", async () => {
    await Promise.all(Array.from({ length: 8 }, () => makeFolder(join(folder, "x", "y"))));
    expect(statSync(join(folder, "x", "y")).isDirectory()).toBe(true);
  });

  test("fails where a file stands above", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(makeFolder(join(folder, "file", "x"))).rejects.toThrow("ENOTDIR");
  });

  test.skipIf(process.platform !== "linux")(
    "fails, and does not go on for ever, where none can be made",
    async () => {
      await expect(makeFolder("/proc/none/at/all")).rejects.toThrow("ENOENT");
    },
  );
});
