import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { appendLines } from "./append.js";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "volkit-log-"));
  file = join(folder, "volkit.jsonl");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const roomy = { bytes: 1e6, keep: 3 };
const contentOf = (path: string) => readFileSync(path, "utf8");
/** Lines of ten bytes each. */
const line = (number: number) => String(number).padStart(9, "0");

describe("a log", () => {
  test("gets lines at its end, each whole, and is for its owner's eyes", async () => {
    expect(await appendLines(file, ["one", "two"], roomy)).toEqual({ kind: "appended" });
    expect(await appendLines(file, ["三"], roomy)).toEqual({ kind: "appended" });
    expect(contentOf(file)).toBe("one\ntwo\n三\n");
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("is made with its folder", async () => {
    const deep = join(folder, "a", "b", "log");
    expect(await appendLines(deep, ["one"], roomy)).toEqual({ kind: "appended" });
    expect(contentOf(deep)).toBe("one\n");
  });

  test("that ends in the middle of a line, as a killed writer leaves it, loses no other line for it", async () => {
    writeFileSync(file, "whole\nhal");
    await appendLines(file, ["one"], roomy);
    expect(contentOf(file)).toBe("whole\nhal\none\n");
  });
});

describe("another file is begun", () => {
  const small = { bytes: 30, keep: 3 };

  test("where the lines would make this one too large, and the older ones move on", async () => {
    for (let number = 1; number <= 10; number += 1) await appendLines(file, [line(number)], small);
    const files = ["volkit.jsonl", "volkit.jsonl.1", "volkit.jsonl.2", "volkit.jsonl.3"];
    expect(readdirSync(folder).sort()).toEqual(files);
    expect(files.map((name) => contentOf(join(folder, name)))).toEqual(
      [[10], [7, 8, 9], [4, 5, 6], [1, 2, 3]].map((numbers) => `${numbers.map(line).join("\n")}\n`),
    );
  });

  test("and the oldest beyond those that are kept goes, also after more were kept", async () => {
    for (let number = 1; number <= 13; number += 1) await appendLines(file, [line(number)], small);
    expect(contentOf(`${file}.3`)).toBe(`${[4, 5, 6].map(line).join("\n")}\n`);
    for (let number = 14; number <= 16; number += 1) {
      await appendLines(file, [line(number)], { bytes: 30, keep: 1 });
    }
    expect(readdirSync(folder).sort()).toEqual(["volkit.jsonl", "volkit.jsonl.1"]);
  });

  test("only for lines that stand there already: a run with more than a file may hold is kept whole", async () => {
    const run = [1, 2, 3, 4, 5].map(line);
    await appendLines(file, run, small);
    await appendLines(file, run, small);
    for (const path of [file, `${file}.1`]) expect(contentOf(path)).toBe(`${run.join("\n")}\n`);
  });

  test("not where an older file cannot be moved: that is said, and no older one is lost, however often", async () => {
    for (let number = 1; number <= 9; number += 1) await appendLines(file, [line(number)], small);
    mkdirSync(join(folder, "volkit.jsonl.3", "in the way"), { recursive: true });
    for (let number = 10; number <= 20; number += 1) {
      expect(await appendLines(file, [line(number)], small)).toMatchObject({ kind: "not-rotated" });
    }
    expect(contentOf(`${file}.1`)).toBe(`${[4, 5, 6].map(line).join("\n")}\n`);
    expect(contentOf(`${file}.2`)).toBe(`${[1, 2, 3].map(line).join("\n")}\n`);
    expect(contentOf(file).trim().split("\n")).toHaveLength(14);
  });
});

describe("many writers at once", () => {
  test("lose no line and tear none, and no file gets larger than it may by more than one run", async () => {
    const limits = { bytes: 100, keep: 1000 };
    const runs = Array.from({ length: 25 }, (_, run) => [line(run * 2), line(run * 2 + 1)]);
    const came = await Promise.all(runs.map((lines) => appendLines(file, lines, limits)));
    const names = readdirSync(folder).filter((name) => name.startsWith("volkit.jsonl"));
    const all = names.flatMap((name) => contentOf(join(folder, name)).trimEnd().split("\n"));
    expect(all.toSorted()).toEqual(runs.flat());
    expect(new Set(came.map(({ kind }) => kind))).toEqual(new Set(["appended"]));
    expect(names).toHaveLength(5);
    for (const name of names) expect(statSync(join(folder, name)).size).toBe(100);
  });
});

const inItsPlace: readonly [string, () => void, string][] = [
  [
    "a folder",
    () => {
      mkdirSync(file);
    },
    "ordinary file",
  ],
  [
    "a link",
    () => {
      symlinkSync(join(folder, "valuable"), file);
    },
    "link",
  ],
  [
    "a link that leads nowhere",
    () => {
      symlinkSync(join(folder, "nowhere"), file);
    },
    "link",
  ],
  [
    "another name of a file",
    () => {
      linkSync(join(folder, "valuable"), file);
    },
    "hard link",
  ],
];

describe.skipIf(process.platform === "win32")("what stands in its place and is no log", () => {
  test.each(inItsPlace)("%s is not written, and that is said", async (_, plant, why) => {
    const valuable = join(folder, "valuable");
    appendFileSync(valuable, "valuable");
    plant();
    const said: unknown = expect.stringContaining(why);
    expect(await appendLines(file, ["one"], roomy)).toEqual({ kind: "failed", why: said });
    expect(contentOf(valuable)).toBe("valuable");
    expect(existsSync(join(folder, "nowhere"))).toBe(false);
  });

  test("a file above it is said", async () => {
    appendFileSync(join(folder, "above"), "");
    expect(await appendLines(join(folder, "above", "log"), ["one"], roomy)).toMatchObject({ kind: "failed" });
  });
});
