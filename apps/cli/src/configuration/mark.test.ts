import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { loadConfiguration } from "./load.js";
import { bearsMark, checker, leaveMark, markOf, readMark } from "./mark.js";
import { publishedSchema } from "./published-schema.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "volkit-mark-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);

describe("the mark of a valid configuration", () => {
  test("is of its very bytes", () => {
    expect(markOf(bytes("{}"))).toBe(markOf(bytes("{}")));
    expect(markOf(bytes("{}"))).not.toBe(markOf(bytes("{ }")));
  });

  test("is found again where it was left, its folder made", async () => {
    const file = join(folder, "a", "b", "mark");
    await leaveMark(file, "abc");
    expect(await readMark(file)).toBe("abc");
  });

  test("that cannot be left or read is none", async () => {
    writeFileSync(join(folder, "file"), "");
    await leaveMark(join(folder, "file", "mark"), "abc");
    expect(await readMark(join(folder, "file", "mark"))).toBeUndefined();
    await leaveMark(undefined, "abc");
    expect(await readMark(undefined)).toBeUndefined();
  });

  test("is no word for what is not even an object", () => {
    expect(bearsMark(null, "m", "m")).toBe(false);
    expect(bearsMark({}, "m", "m")).toBe(true);
    expect(bearsMark({}, "m", undefined)).toBe(false);
  });
});

test("what the checker accepts has not changed without its marks becoming void", () => {
  // A new schema needs a new number in mark.ts, or files marked by an older release pass unchecked.
  const schema = createHash("sha256").update(publishedSchema()).digest("hex").slice(0, 16);
  expect([checker, schema]).toEqual(["volkit configuration 2", "02e88fe9d2194052"]);
});

describe("loadConfiguration", () => {
  const load = async (text: string) => {
    const file = join(folder, "volkit.json");
    writeFileSync(file, text);
    return loadConfiguration({ file, named: false }, join(folder, "mark"));
  };

  test("marks what is valid, and nothing else", async () => {
    expect(await load('{"node":"A"}')).toMatchObject({ kind: "usable", content: { node: "A" } });
    const mark = markOf(bytes('{"node":"A"}'));
    await vi.waitFor(async () => {
      expect(await readMark(join(folder, "mark"))).toBe(mark);
    });
    expect(await load('{"node":""}')).toMatchObject({ kind: "unusable" });
    expect(await readMark(join(folder, "mark"))).toBe(mark);
  });

  test("gives the same content the first time and the next", async () => {
    const text = '\ufeff{"resources":{"T":{"volume":"E:"}},"timeouts":{"sc":2}}';
    expect(await load(text)).toEqual(await load(text));
  });

  test("is none where nobody named one and none is there", async () => {
    expect(await loadConfiguration(undefined, undefined)).toEqual({ kind: "none" });
    const absent = { file: join(folder, "no", "file"), named: false };
    expect(await loadConfiguration(absent, undefined)).toEqual({ kind: "none" });
    expect(await loadConfiguration({ ...absent, named: true }, undefined)).toMatchObject({
      kind: "unusable",
    });
  });
});
