import { hold } from "@volkit/run-lock";
import { chmodSync, readdirSync, symlinkSync, writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { anyNumber, textLike } from "../blackbox/harness/matching.js";
import { check, kit } from "./support/check.js";
import { fuse, temporaryFolder, tmpfs, unprivileged } from "./support/disks.js";

const unlocked = "neither --lock-folder nor LKROOT names a folder";

function failed(step: string, why: object): object {
  return { kind: "failed", step, why, unlocked };
}

describe("a disk on which all is well", () => {
  test("is written, and nothing is left on it", async () => {
    const [root, lockFolder] = [temporaryFolder(), temporaryFolder()];
    expect((await check(root, { lockFolder })).answer).toEqual({ kind: "written" });
    expect(readdirSync(root)).toEqual([]);
    expect(readdirSync(join(lockFolder, ".running"))).toEqual([]);
  });

  test("is written without a lock folder too, and that is said", async () => {
    expect((await check(temporaryFolder())).answer).toEqual({ kind: "written", unlocked });
  });

  test("a lock folder that is not there yet is made; one that cannot be is said", async () => {
    const [root, folder] = [temporaryFolder(), temporaryFolder()];
    expect((await check(root, { lockFolder: join(folder, "a", "b") })).answer).toEqual({ kind: "written" });
    writeFileSync(join(folder, "file"), "");
    expect((await check(root, { lockFolder: join(folder, "file", "c") })).answer).toMatchObject({
      kind: "written",
      unlocked: textLike(/ENOTDIR/),
    });
  });

  test("a check that is done in a moment is waited for; one that is still there is not, and nothing is written", async () => {
    const [root, lockFolder] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(root, "LK_1.tmp"), "test");
    const running = join(lockFolder, ".running");
    mkdirSync(running);
    const other = await hold(running, "E.write-check");
    if (other.kind !== "held") throw new Error("the lock was free");
    expect((await check(root, { lockFolder })).answer).toEqual({
      kind: "failed",
      step: "start",
      why: { outcome: "still-hanging" },
    });
    expect(readdirSync(root)).toEqual(["LK_1.tmp"]);

    const checking = check(root, { lockFolder });
    setTimeout(() => void other.release(), 150);
    expect((await checking).answer).toEqual({ kind: "written" });
  });

  test("what ended checks have left is swept, and nothing else", async () => {
    const [root, lockFolder] = [temporaryFolder(), temporaryFolder()];
    const target = join(temporaryFolder(), "target");
    writeFileSync(target, "test");
    for (const name of ["LK_1.tmp", "LK_22.tmp"]) writeFileSync(join(root, name), "test");
    writeFileSync(join(root, "LK_3.tmp"), "tests");
    mkdirSync(join(root, "LK_4.tmp"));
    symlinkSync(target, join(root, "LK_5.tmp"));
    expect((await check(root, { lockFolder })).answer).toEqual({ kind: "written" });
    expect(readdirSync(root).sort()).toEqual(["LK_3.tmp", "LK_4.tmp", "LK_5.tmp"]);
  });
});

describe("a full disk", () => {
  test("no room: full, at write, and nothing is left", async (context) => {
    const root = tmpfs(context, "size=4k");
    writeFileSync(join(root, "data"), "x".repeat(4096));
    expect((await check(root)).answer).toEqual(failed("write", { outcome: "full", code: "ENOSPC" }));
    expect(readdirSync(root)).toEqual(["data"]);
  });

  test("no room for one more file: full, at create", async (context) => {
    const root = tmpfs(context, "size=64k,nr_inodes=2");
    writeFileSync(join(root, "data"), "x");
    expect((await check(root)).answer).toEqual(failed("create", { outcome: "full", code: "ENOSPC" }));
  });
});

test("a read-only disk", async (context) => {
  const root = tmpfs(context, "size=64k,ro");
  expect((await check(root)).answer).toEqual(failed("create", { outcome: "read-only", code: "EROFS" }));
});

test("a folder that this user may not write to", async (context) => {
  const root = temporaryFolder();
  chmodSync(root, 0o555);
  const startedAs = unprivileged(context, kit.file, kit.words);
  expect((await check(root, { startedAs })).answer).toEqual(
    failed("create", { outcome: "no-rights", code: "EACCES" }),
  );
});

describe("a root that is gone", () => {
  test("nothing is there, and nothing is made", async () => {
    const folder = temporaryFolder();
    const { answer } = await check(join(folder, "a", "b"));
    expect(answer).toEqual(failed("create", { outcome: "gone", code: "ENOENT" }));
    expect(readdirSync(folder)).toEqual([]);
  });

  test("a file stands in its place", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    expect((await check(file)).answer).toEqual(failed("create", { outcome: "gone", code: "ENOTDIR" }));
  });

  test("its file system lost what serves it", async (context) => {
    const { root, end } = await fuse(context, "sound");
    expect((await check(root)).answer.kind).toBe("written");
    end();
    expect((await check(root)).answer).toEqual(failed("create", { outcome: "gone", code: "ENOTCONN" }));
  });
});

describe("a file system that fails", () => {
  for (const step of ["write", "read"] as const) {
    test(`EIO at ${step}`, async (context) => {
      const { root } = await fuse(context, `eio-${step}`);
      expect((await check(root)).answer).toEqual(failed(step, { outcome: "io-error", code: "EIO" }));
      expect(readdirSync(root)).toEqual([]);
    });
  }

  test("EIO at fsync", async (context) => {
    const { root } = await fuse(context, "eio-fsync");
    expect((await check(root)).answer).toEqual(failed("flush", { outcome: "io-error", code: "EIO" }));
    expect(readdirSync(root)).toEqual([]);
  });

  test("that lies: the content differs", async (context) => {
    const { root } = await fuse(context, "lies");
    expect((await check(root)).answer).toEqual(failed("read", { outcome: "content-differs", read: "TEST" }));
    expect(readdirSync(root)).toEqual([]);
  });

  test("that is slow: written, and how long it took", async (context) => {
    const { root } = await fuse(context, "slow");
    const { answer } = await check(root, { slow: 0.4 });
    expect(answer).toEqual({ kind: "written", slow: anyNumber, unlocked });
    expect((await check(root, { slow: 10 })).answer).toEqual({ kind: "written", unlocked });
  });
});
