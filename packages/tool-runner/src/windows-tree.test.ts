import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { endAfterTest, executable, lives, sh, temporaryFolder } from "../test/tools.js";
import { endWindowsTree } from "./windows-tree.js";

/** A stand-in for taskkill, and a process for it to end. */
function world(script: string) {
  const folder = temporaryFolder();
  const pid = spawn("/bin/sleep", ["71"], { stdio: "ignore" }).pid ?? 0;
  endAfterTest([pid]);
  const file = executable(join(folder, "taskkill.exe"), sh(script));
  return { folder, pid, taskkill: { file, environment: { PATH: "/usr/bin:/bin" } } };
}

describe.skipIf(process.platform === "win32")("taskkill", () => {
  it("is asked for the whole tree, by force", async () => {
    const { folder, pid, taskkill } = world(`printf '%s\\n' "$@" >asked; kill -9 $2`);
    expect(await endWindowsTree(pid, taskkill, 200)).toEqual([]);
    expect(readFileSync(join(folder, "asked"), "utf8")).toBe(`/PID\n${pid}\n/T\n/F\n`);
  });

  it("leaves what it names as not ended and what lives, in any language", async () => {
    const { pid, taskkill } = world(
      `echo "エラー: PID ${process.ppid} (PID $2 の子プロセス) を終了できませんでした。" >&2
       echo "ERROR: The process with PID 999999999 could not be terminated." >&2; exit 0`,
    );
    expect(await endWindowsTree(pid, taskkill, 200)).toEqual([pid, process.ppid]);
  });

  it("is not waited for beyond the look", async () => {
    const { pid, taskkill } = world("sleep 1");
    const began = performance.now();
    expect(await endWindowsTree(pid, taskkill, 100)).toEqual([pid]);
    expect(performance.now() - began).toBeLessThan(400);
  });

  it("is done without where it refuses: the process itself is ended", async () => {
    const { pid, taskkill } = world("echo unknown option /T >&2; exit 1");
    expect(await endWindowsTree(pid, taskkill, 500)).toEqual([]);
    expect(lives(pid)).toBe(false);
  });

  it("is done without where it cannot be started: the process itself is ended", async () => {
    const { pid, taskkill } = world("");
    expect(await endWindowsTree(pid, { ...taskkill, file: "/nowhere/taskkill.exe" }, 500)).toEqual([]);
    expect(lives(pid)).toBe(false);
  });
});
