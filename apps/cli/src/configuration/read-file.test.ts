import { appendFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readFileOfAtMost } from "./read-file.js";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "volkit-read-"));
  file = join(folder, "file");
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** Has the file grow between the question for its size and its reading, once. */
async function growing(by: string): Promise<void> {
  const handle = await open(file);
  const sizes = vi.spyOn(Object.getPrototypeOf(handle), "stat");
  sizes.mockImplementationOnce(() => {
    const before = statSync(file);
    appendFileSync(file, by);
    return before;
  });
  await handle.close();
}

async function textOf(limit: number): Promise<string> {
  const read = await readFileOfAtMost(limit, file);
  return read.kind === "read" ? Buffer.from(read.bytes).toString() : read.kind;
}

describe("a file is read whole or not at all", () => {
  test.each([
    ["is empty", ""],
    ["has as many bytes as are allowed", "x".repeat(20)],
  ])("one that %s", async (_, text) => {
    writeFileSync(file, text);
    expect(await textOf(20)).toBe(text);
  });

  test("one that has more is not", async () => {
    writeFileSync(file, "x".repeat(21));
    expect(await textOf(20)).toBe("unreadable");
  });

  test("one that grows meanwhile has no end that is missing", async () => {
    writeFileSync(file, "begun, ");
    await growing("and ended");
    expect(await textOf(20)).toBe("begun, and ended");
  });

  test("one that grows beyond what is allowed is not", async () => {
    writeFileSync(file, "begun, ");
    await growing("and never ended");
    expect(await textOf(20)).toBe("unreadable");
  });
});
