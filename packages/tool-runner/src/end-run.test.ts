import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";

import { endOtherRun } from "./end-run.js";
import { processList } from "./process-list.js";

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

const lives = (pid: number) => processList().some((one) => one.pid === pid && !one.zombie);

/** A shell that starts a process in a session of its own, says its id, and ends or lives on. */
async function shell(mark: string, then: string) {
  const script = `setsid sleep 60 >/dev/null & echo $!; ${then}`;
  const child = spawn("/bin/sh", ["-c", script], {
    env: { PATH: "/usr/bin:/bin", RUN: mark },
    stdio: ["ignore", "pipe", "ignore"],
  });
  started.push(child);
  const said: unknown[] = await once(child.stdout, "data");
  await pause(50); // for setsid to become sleep
  return { pid: child.pid ?? -1, far: Number(String(said[0])) };
}

describe.skipIf(process.platform !== "linux")("ending another run", () => {
  test("what a run that is gone has left is found by its mark, whoever its parent is now", async () => {
    const { far } = await shell("one", "exit 0");
    expect(lives(far)).toBe(true);
    expect(await endOtherRun({ mark: "RUN=one" }, undefined, 1000)).toEqual({ ended: [far], left: [] });
    expect(lives(far)).toBe(false);
  });

  test("a run that lives is ended with everything it started, though it be stopped", async () => {
    const { pid, far } = await shell("two", "sleep 60");
    process.kill(pid, "SIGSTOP");
    const { left } = await endOtherRun({ pid, mark: "RUN=two" }, undefined, 1000);
    expect(left).toEqual([]);
    expect([pid, far].filter(lives)).toEqual([]);
  });

  test("nobody else is touched: neither a mark that only begins alike, nor one without", async () => {
    const alike = await shell("three3", "sleep 60");
    const { far } = await shell("three", "exit 0");
    expect((await endOtherRun({ mark: "RUN=three" }, undefined, 1000)).ended).toEqual([far]);
    expect([alike.pid, alike.far].every(lives)).toBe(true);
    process.kill(alike.far, "SIGKILL");
  });
});
