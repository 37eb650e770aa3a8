import { describe, expect, it } from "vitest";
import { check, file } from "../test/check.js";
import { fakeDisk, type FakeDisk, type Operation } from "../test/fake-disk.js";
import type { WriteCheckStep } from "./index.js";

describe("a disk on which all is well", () => {
  it("is written, flushed, read back and left as it was, step by step", () => {
    const disk = fakeDisk([file("data.db", "much")]);
    const steps: WriteCheckStep[] = [];
    expect(check(disk, { onStep: (step) => steps.push(step) })).toEqual({ kind: "written", seconds: 0.25 });
    expect(disk.journal).toEqual(
      [".", ..."LK_101.tmp ".repeat(8).trim().split(" ")].map(
        (name, at) => `${operations[at] ?? ""} ${name}`,
      ),
    );
    expect(steps).toEqual(["sweep", "create", "write", "flush", "close", "reopen", "read", "delete"]);
    expect(disk.names()).toEqual(["data.db"]);
  });

  it("a name that is taken is tried again with other digits, whatever has it", () => {
    const disk = fakeDisk([
      file("LK_101.tmp", "longer"),
      { name: "LK_102.tmp", kind: "folder", content: "" },
    ]);
    expect(check(disk).kind).toBe("written");
    expect(disk.journal.filter((line) => line.startsWith("create"))).toEqual([
      "create LK_101.tmp",
      "create LK_102.tmp",
      "create LK_103.tmp",
    ]);
    expect(disk.names()).toEqual(["LK_101.tmp", "LK_102.tmp"]);
  });

  it("but not for ever", () => {
    const disk = fakeDisk([], { fails: { create: "EEXIST" } });
    expect(check(disk)).toEqual({
      kind: "failed",
      step: "create",
      why: { outcome: "io-error", code: "EEXIST" },
    });
    expect(disk.journal.filter((line) => line.startsWith("create"))).toHaveLength(10);
  });
});

const operations = ["list", "create", "write", "flush", "close", "open", "read", "close", "remove"] as const;

const outcomes: readonly (readonly [code: string, outcome: string])[] = [
  ["ENOSPC", "full"],
  ["EDQUOT", "full"],
  ["EROFS", "read-only"],
  ["EACCES", "no-rights"],
  ["EPERM", "no-rights"],
  ["ENOENT", "gone"],
  ["ENOTDIR", "gone"],
  ["ENODEV", "gone"],
  ["ENXIO", "gone"],
  ["ENOTCONN", "gone"],
  ["ESTALE", "gone"],
  ["EIO", "io-error"],
  ["EMFILE", "io-error"],
  ["UNKNOWN", "io-error"],
];

const failing: readonly (readonly [Operation, WriteCheckStep])[] = [
  ["create", "create"],
  ["write", "write"],
  ["flush", "flush"],
  ["close", "close"],
  ["open", "reopen"],
  ["read", "read"],
];

it("where no file could be made, for want of room, none is tried again and none removed", () => {
  const disk = fakeDisk([], { fails: { create: "ENOSPC" } });
  check(disk);
  expect(disk.journal).toEqual(["list .", "create LK_101.tmp"]);
});

describe.each(failing)("a disk that refuses to %s", (operation, step) => {
  it.each(outcomes)("with %s: %s, at that step; nothing is left, in the folder or open", (code, outcome) => {
    const disk = fakeDisk([file("data.db")], { fails: { [operation]: code } });
    expect(check(disk)).toEqual({ kind: "failed", step, why: { outcome, code } });
    expect(disk.names()).toEqual(["data.db"]);
    expect(disk.stillOpen()).toBe(0);
  });

  it("and to remove: what is left is named", () => {
    const disk = fakeDisk([], { fails: { [operation]: "EIO", remove: "EIO" } });
    expect(check(disk).left).toBe(operation === "create" ? undefined : "LK_101.tmp");
  });
});

describe("a disk that lies", () => {
  it.each([
    ["tesX", "tesX"],
    ["", ""],
    ["tes", "tes"],
    ["testtest", "testtest"],
    ["te\0\0", "te\\x00\\x00"],
    ["\\é\x1b", "\\x5c\\xc3\\xa9\\x1b"],
    ["t e~\x7f", "t e~\\x7f"],
    ["x".repeat(1000), "x".repeat(64)],
  ])("gives back %j: the content differs, and it is said how", (lies, read) => {
    const disk = fakeDisk([], { lies });
    expect(check(disk)).toEqual({ kind: "failed", step: "read", why: { outcome: "content-differs", read } });
    expect(disk.names()).toEqual([]);
  });
});

describe("a file that cannot be deleted", () => {
  it.each(["EBUSY", "EACCES", "EPERM", "ETXTBSY"])("is left, named, and no failure: %s", (code) => {
    expect(check(fakeDisk([], { fails: { remove: code } }))).toEqual({
      kind: "written",
      seconds: 0.25,
      left: "LK_101.tmp",
    });
  });

  it("because the disk fails is a failure", () => {
    for (const [code, outcome] of [
      ["EIO", "io-error"],
      ["EROFS", "read-only"],
    ] as const) {
      expect(check(fakeDisk([], { fails: { remove: code } }))).toEqual({
        kind: "failed",
        step: "delete",
        why: { outcome, code },
        left: "LK_101.tmp",
      });
    }
  });

  it("is not left where it is gone already", () => {
    expect(check(fakeDisk([], { fails: { remove: "ENOENT" } }))).toEqual({ kind: "written", seconds: 0.25 });
  });
});

describe("an error that is none of the system's is a bug, and is not swallowed", () => {
  const bugs = [
    new TypeError("broken"),
    Object.assign(new Error("odd"), { code: 5 }),
    { code: "EIO" },
    "EIO",
  ];
  const disk = fakeDisk();

  it.each(bugs)("where the file is made: %j", (bug) => {
    expect(thrownBy({ ...disk, create: throwing(bug) })).toBe(bug);
  });

  it("nor where a file that could not be written is closed", () => {
    const write = throwing(Object.assign(new Error("refused"), { code: "EIO" }));
    const create = (name: string) => ({ ...disk.create(name), write, close: throwing(bugs[0]) });
    expect(thrownBy({ ...disk, create })).toBe(bugs[0]);
  });

  function throwing(what: unknown): () => never {
    return () => {
      throw what;
    };
  }

  function thrownBy(broken: FakeDisk): unknown {
    try {
      return check(broken);
    } catch (error) {
      return error;
    }
  }
});
