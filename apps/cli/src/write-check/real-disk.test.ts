import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { realDisk } from "./real-disk.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "volkit-real-disk-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe("a folder of the disk", () => {
  test("takes a file that was not there, and gives back what was written up to a limit", () => {
    const disk = realDisk(root);
    const written = disk.create("file");
    written.write(Buffer.from("test"));
    written.flush();
    written.close();
    expect(readFileSync(join(root, "file"), "utf8")).toBe("test");
    for (const [most, read] of [
      [64, "test"],
      [3, "tes"],
    ] as const) {
      const opened = disk.open("file");
      expect(Buffer.from(opened.read(most)).toString()).toBe(read);
      opened.close();
    }
    disk.remove("file");
    expect(disk.list()).toEqual([]);
  });

  test("never takes a name that is taken: not a file's, a folder's, or that of a link that leads nowhere", () => {
    writeFileSync(join(root, "file"), "content");
    mkdirSync(join(root, "folder"));
    symlinkSync(join(root, "nowhere"), join(root, "link"));
    for (const name of ["file", "folder", "link"]) {
      expect(() => realDisk(root).create(name)).toThrow("EEXIST");
    }
    expect(readFileSync(join(root, "file"), "utf8")).toBe("content");
    expect(readdirSync(root).sort()).toEqual(["file", "folder", "link"]);
  });

  test("says what stands there itself, not what a link leads to", () => {
    writeFileSync(join(root, "file"), "content");
    symlinkSync(join(root, "file"), join(root, "link"));
    expect(realDisk(root).look("file")).toEqual({ isFile: true, bytes: 7 });
    expect(realDisk(root).look("link").isFile).toBe(false);
  });
});
