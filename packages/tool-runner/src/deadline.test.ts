import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { describe, expect, it } from "vitest";

import {
  callOf,
  executable,
  js,
  lives,
  numbersIn,
  runOnce,
  runnerIn,
  sh,
  temporaryFolder,
} from "../test/tools.js";

/** Runs a script, which writes process ids to `$1`, past its deadline; gives the ids. */
async function pidsPastDeadline(script: string, count: number): Promise<number[]> {
  const pids = join(temporaryFolder(), "pids");
  const [ending, noted] = await Promise.all([runOnce(script, { seconds: 1 }, pids), numbersIn(pids, count)]);
  expect(ending).toMatchObject({ how: "timed-out", left: [] });
  return noted;
}

describe.skipIf(process.platform === "win32")("the deadline ends", () => {
  it("a tool that ignores every request to end", async () => {
    const script = sh("trap '' TERM INT HUP; echo $$ >$1; while :; do sleep 1; done");
    expect((await pidsPastDeadline(script, 1)).filter(lives)).toEqual([]);
  });

  it("the tool, its child and its grandchild", async () => {
    const script = sh(`echo $$ >>$1; sh -c 'echo $$ >>$0; sleep 61 & echo $! >>$0; wait' "$1" & wait`);
    expect((await pidsPastDeadline(script, 3)).filter(lives)).toEqual([]);
  });

  it("a grandchild with a session of its own", async () => {
    const script = sh(
      `echo $$ >>$1; sh -c 'setsid sh -c "echo \\$\\$ >>$0; sleep 62 & echo \\$! >>$0; wait" & wait' "$1" & wait`,
    );
    expect((await pidsPastDeadline(script, 3)).filter(lives)).toEqual([]);
  });

  it("a grandchild whose parent has ended", async () => {
    const script = sh(`echo $$ >>$1; sh -c 'sleep 63 & echo $! >>$0' "$1"; sleep 64`);
    expect((await pidsPastDeadline(script, 2)).filter(lives)).toEqual([]);
  });

  it("a grandchild with a group of its own whose parent has ended", async () => {
    const script = sh(`echo $$ >>$1; bash -c 'set -m; sleep 63 & echo $! >>$0' "$1"; sleep 64`);
    expect((await pidsPastDeadline(script, 2)).filter(lives)).toEqual([]);
  });

  it("a stopped tool", async () => {
    expect((await pidsPastDeadline(sh("echo $$ >$1; kill -STOP $$"), 1)).filter(lives)).toEqual([]);
  });

  it("a tool that starts new processes all the time", async () => {
    const folder = temporaryFolder();
    executable(join(folder, "Tool"), sh("while :; do sleep 65 & sleep 0.002; done"));
    expect(await runnerIn(folder, { seconds: 0.5 }).run(callOf())).toMatchObject({
      how: "timed-out",
      left: [],
    });
  });

  it("nothing else: this process and its other tools live on", async () => {
    const [slow, quick] = await Promise.all([
      runOnce(sh("sleep 1; echo done")),
      runOnce(sh("sleep 60"), { seconds: 0.3 }),
    ]);
    expect(quick.how).toBe("timed-out");
    expect(slow).toMatchObject({ how: "exited", stdout: { text: "done\n" } });
  });
});

describe.skipIf(process.platform === "win32")("the first reason to end wins", () => {
  it("an exit at the very deadline is an exit or a timeout, and never an exception", async () => {
    const folder = temporaryFolder();
    executable(join(folder, "Tool"), sh("sleep 0.2; exit 3"));
    const runner = runnerIn(folder, { seconds: 0.2 });
    const endings = await Promise.all(Array.from({ length: 20 }, () => runner.run(callOf())));
    for (const ending of endings) expect(["exited", "timed-out"]).toContain(ending.how);
  });

  it("a tool that ended in time has ended, though this process was held up past the deadline", async () => {
    const folder = temporaryFolder();
    executable(join(folder, "Tool"), sh("sleep 0.1; echo done; exit 5"));
    const runner = runnerIn(folder, { seconds: 0.3 });
    await runner.run(callOf());
    const run = runner.run(callOf());
    await pause(5);
    await new Promise(setImmediate);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600);
    expect(await run).toMatchObject({ how: "exited", exitCode: 5, stdout: { text: "done\n" } });
  });
});

describe.skipIf(process.platform === "win32")("a kit that is stopped", () => {
  it("ends every tool that runs, and then no more", async () => {
    const folder = temporaryFolder();
    const pids = join(folder, "pids");
    executable(
      join(folder, "Tool"),
      js(`
      const child = require("child_process").spawn("/bin/sleep", ["66"], { detached: true });
      require("fs").appendFileSync(process.argv[2], process.pid + " " + child.pid + " ");
      setInterval(() => {}, 1000);`),
    );
    const runner = runnerIn(folder);
    const runs = [runner.run(callOf(pids)), runner.run(callOf(pids))];
    const started = await numbersIn(pids, 4);

    expect(await runner.endAll()).toEqual([]);
    expect(started.filter(lives)).toEqual([]);
    for (const run of runs) expect(await run).toMatchObject({ how: "crashed", signal: "SIGKILL" });
    expect(await runner.endAll()).toEqual([]);
  });
});
