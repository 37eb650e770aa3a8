import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, file } from "../test/check.js";
import { fakeDisk, type Lying, type Operation } from "../test/fake-disk.js";

const operations = ["list", "look", "create", "write", "flush", "close", "open", "read", "remove"] as const;

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
  const fails = fc.dictionary(fc.constantFrom(...operations), fc.array(code, { maxLength: 3 }));

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
