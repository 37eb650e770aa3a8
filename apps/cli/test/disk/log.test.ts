import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { appendLines } from "../../src/log/append.js";
import { textLike } from "../blackbox/harness/matching.js";
import { tmpfs } from "./support/disks.js";

const limits = { bytes: 1e6, keep: 3 };

describe("a log on a disk that is full", () => {
  test("gets all lines of a run or none of them, and goes on when there is room again", async (context) => {
    const root = tmpfs(context, "size=64k");
    const file = join(root, "volkit.jsonl");
    writeFileSync(file, "before\n");
    writeFileSync(join(root, "ballast"), Buffer.alloc(52 * 1024));
    const run = Array.from({ length: 20 }, (_, number) => `${number}`.padStart(1000, "x"));
    expect(await appendLines(file, run, limits)).toEqual({ kind: "failed", why: textLike(/ENOSPC/) });
    expect(statSync(file).size).toBe("before\n".length);

    rmSync(join(root, "ballast"));
    expect(await appendLines(file, run, limits)).toEqual({ kind: "appended" });
    expect(readFileSync(file, "utf8").split("\n")).toEqual(["before", ...run, ""]);
  });

  test("that is read-only says so", async (context) => {
    const root = tmpfs(context, "size=64k,ro");
    const why = textLike(/EROFS/);
    expect(await appendLines(join(root, "volkit.jsonl"), ["one"], limits)).toEqual({ kind: "failed", why });
  });
});
