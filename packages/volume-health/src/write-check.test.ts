import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fakeDisk, type FakeDisk, type Lying, type Operation } from "../test/fake-disk.js";
import { writeCheck, type WriteCheckMeans, type WriteCheckResult, type WriteCheckStep } from "./index.js";

function check(disk: FakeDisk, means: Partial<WriteCheckMeans> = {}): WriteCheckResult {
  let digits = 100;
  let seconds = 0;
  return writeCheck(disk, {
    digits: () => String((digits += 1)),
    seconds: () => (seconds += 0.25),
    sweeps: true,
    ...means,
  });
}

function file(name: string, content = "test"): Lying {
  return { name, kind: "file", content };
}

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
    ["x".repeat(1000), "x".repeat(64)],
  ])("gives back %j: the content differs, and it is said how", (lies, read) => {
    const disk = fakeDisk([], { lies });
    expect(check(disk)).toEqual({ kind: "failed", step: "read", why: { outcome: "content-differs", read } });
    expect(disk.names()).toEqual([]);
  });
});

describe("a file that cannot be deleted", () => {
  it("is left, named, and no failure", () => {
    expect(check(fakeDisk([], { fails: { remove: "EBUSY" } }))).toMatchObject({
      kind: "written",
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

describe("stale files", () => {
  const stays: readonly Lying[] = [
    file("LK_9.tmp", "tests"),
    file("lk_9.tmp"),
    file("LK_9.tmp.bak"),
    file("XLK_9.tmp"),
    file("LK_.tmp"),
    file("LK_9a.tmp"),
    file("LK_-9.tmp"),
    file("LK_9.tmp\n"),
    file("LK_٣.tmp"),
    { name: "LK_10.tmp", kind: "folder", content: "" },
    { name: "LK_11.tmp", kind: "link", content: "" },
  ];

  it("of the check's own pattern, with at most what a check writes, are swept; nothing else is", () => {
    const disk = fakeDisk([file("LK_1.tmp"), ...stays, file("LK_22.tmp", "te"), file("LK_333.tmp", "")]);
    expect(check(disk).kind).toBe("written");
    expect(disk.names()).toEqual(stays.map(({ name }) => name));
  });

  it("are left alone by a check that may not be alone", () => {
    const disk = fakeDisk([file("LK_1.tmp")]);
    check(disk, { sweeps: false });
    expect(disk.names()).toEqual(["LK_1.tmp"]);
    expect(disk.journal[0]).toBe("create LK_101.tmp");
  });

  it.each<Operation>(["list", "look", "remove"])("a sweep that cannot %s changes nothing", (operation) => {
    const disk = fakeDisk([file("LK_1.tmp"), file("LK_2.tmp")], {
      fails: { [operation]: ["EIO", "EACCES"] },
    });
    expect(check(disk)).toEqual({ kind: "written", seconds: 0.25 });
  });
});

describe("whatever lies in the folder, and whatever the disk refuses", () => {
  const name = fc.oneof(
    fc.nat(200).map((digits) => `LK_${digits}.tmp`),
    fc.constantFrom("LK_1.TMP", "LK_1.tmp ", "LK_1x.tmp", "LK_tmp", "data", "LK_1.tmp.tmp"),
    fc.string(),
  );
  const lying = fc.record({
    name,
    kind: fc.constantFrom("file", "folder", "link"),
    content: fc.string({ maxLength: 8 }),
  });
  const code = fc.constantFrom("ENOSPC", "EROFS", "EACCES", "ENOENT", "EIO", "EEXIST");
  const fails = fc.dictionary(fc.constantFrom(...operations, "look"), fc.array(code, { maxLength: 3 }));

  it("it removes its own file and stale ones of its pattern, and opens nothing but its own", () => {
    fc.assert(
      fc.property(fc.uniqueArray(lying, { selector: (one) => one.name }), fails, (there, refuses) => {
        const disk = fakeDisk(there, { fails: refuses });
        let own = 10n ** 30n; // no name that lies there: one that was swept could be taken again
        check(disk, { digits: () => String((own += 1n)) });
        const others = there.filter((one) => !isStale(one)).map((one) => one.name);
        expect(disk.names()).toEqual(expect.arrayContaining(others));
        for (const line of disk.journal) {
          const space = line.indexOf(" ");
          const [operation, about] = [line.slice(0, space), line.slice(space + 1)];
          if (["write", "flush", "open", "read", "close"].includes(operation)) {
            expect(there.map((one) => one.name)).not.toContain(about);
          }
        }
      }),
    );
  });

  it("it is a success exactly where every step but the sweep went well, or its file is only in use", () => {
    fc.assert(
      fc.property(fails, fc.option(fc.string(), { nil: undefined }), (refuses, lies) => {
        const disk = fakeDisk([], { fails: refuses, ...(lies === undefined ? {} : { lies }) });
        const needed = ["write", "flush", "close", "open", "read"].every((each) => !refuses[each]?.length);
        const created = (refuses["create"] ?? []).every((each) => each === "EEXIST");
        const [refused] = refuses["remove"] ?? [];
        const deleted = ["ENOENT", "EBUSY", "EACCES", "EPERM", "ETXTBSY", undefined].includes(refused);
        const well = needed && created && deleted && (lies ?? "test") === "test";
        expect(check(disk).kind).toBe(well ? "written" : "failed");
        expect(disk.stillOpen()).toBe(0);
      }),
    );
  });

  function isStale({ name: called, kind, content }: Lying): boolean {
    return /^LK_\d+\.tmp$/.test(called) && kind === "file" && Buffer.byteLength(content) <= 4;
  }
});

it("an error that is none of the system's is a bug, and is not swallowed", () => {
  const disk = fakeDisk();
  const broken = {
    ...disk,
    create: () => {
      throw new TypeError("broken");
    },
  };
  expect(() => check(broken)).toThrow("broken");
});
