import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { describe, expect, it } from "vitest";

import {
  callOf,
  endAfterTest,
  executable,
  lives,
  numbersIn,
  runOnce,
  runnerIn,
  sh,
  temporaryFolder,
} from "../test/tools.js";

/** What keeps this process alive by now, of the kinds that running a tool makes. */
function handles(): number {
  const kinds = ["ProcessWrap", "PipeWrap", "Timeout", "Immediate"];
  return process.getActiveResourcesInfo().filter((name) => kinds.includes(name)).length;
}

describe.skipIf(process.platform === "win32")("a tool that has ended by itself", () => {
  it("has ended, though a grandchild holds its pipes: the grandchild lives on and is not waited for", async () => {
    const began = performance.now();
    const ending = await runOnce(sh("sleep 67 & echo $!; exit 3"));
    expect(performance.now() - began).toBeLessThan(1500);
    expect(ending).toMatchObject({ how: "exited", exitCode: 3 });
    const pids = [Number(ending.stdout.text)];
    endAfterTest(pids);
    expect(pids.filter(lives)).toEqual(pids);
  });

  it("has ended, and is listened to a moment longer", async () => {
    const ending = await runOnce(sh("{ sleep 0.05; echo late; } & exit 3"));
    expect(ending).toMatchObject({ how: "exited", exitCode: 3, stdout: { text: "late\n" } });
  });

  it("has ended, though a grandchild goes on printing", async () => {
    const ending = await runOnce(sh("yes & echo $! >&2; exit 0"));
    endAfterTest([Number(ending.stderr.text)]);
    expect(ending).toMatchObject({ how: "exited", exitCode: 0 });
  });

  it("is not ended again, nor what it left, when the kit is stopped", async () => {
    const folder = temporaryFolder();
    const noted = join(folder, "pids");
    executable(join(folder, "Tool"), sh("sleep 73 & echo $! >$1; exit 3"));
    const runner = runnerIn(folder);
    const run = runner.run(callOf(noted));
    const pids = await numbersIn(noted, 1);
    endAfterTest(pids);
    await pause(100);
    expect(await runner.endAll()).toEqual([]);
    expect(await run).toMatchObject({ how: "exited", exitCode: 3 });
    expect(pids.filter(lives)).toEqual(pids);
  });
});

describe.skipIf(process.platform === "win32")("a tool that closes its output early", () => {
  it("is still waited for until it exits", async () => {
    const began = performance.now();
    const ending = await runOnce(sh("echo said; exec >&- 2>&-; sleep 0.5; exit 9"));
    expect(ending).toMatchObject({ how: "exited", exitCode: 9, stdout: { text: "said\n" } });
    expect(performance.now() - began).toBeGreaterThan(490);
  });

  it("is ended at its deadline", async () => {
    const pids = join(temporaryFolder(), "pids");
    const ending = await runOnce(sh("echo $$ >$1; exec >&- 2>&-; sleep 68"), { seconds: 0.4 }, pids);
    expect(ending).toMatchObject({ how: "timed-out", left: [] });
    expect((await numbersIn(pids, 1)).filter(lives)).toEqual([]);
  });
});

describe.skipIf(process.platform === "win32")(
  "after its calls a runner leaves nothing in the event loop",
  () => {
    it.each([
      ["exited", "echo done"],
      ["crashed", "kill -9 $$"],
      ["timed-out", "sleep 69"],
      ["exited", "sleep 2 & exit 0"],
    ])("%s: %s", async (how, script) => {
      const folder = temporaryFolder();
      executable(join(folder, "Tool"), sh(script));
      const runner = runnerIn(folder, { seconds: how === "timed-out" ? 0.5 : 20 });
      const before = handles();
      const endings = await Promise.all(Array.from({ length: 50 }, () => runner.run(callOf())));
      expect(new Set(endings.map((ending) => ending.how))).toEqual(new Set([how]));
      await pause(50);
      expect(handles()).toBeLessThanOrEqual(before);
    });
  },
);
