import { mkdirSync } from "node:fs";
import { join } from "node:path";

import type { Ending } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";

import { callOf, executable, lives, numbersIn, runnerIn, sh, temporaryFolder } from "../test/tools.js";

/** The launcher as far as it can be played by a shell: no job, but the same words over descriptor 3. */
const playing = `"$@" 3>&- & tool=$!; echo "job $tool" >&3`;

/** Runs a tool by a stand-in for the launcher. */
async function launched(launcher: string, tool: string, seconds = 20, ...args: string[]): Promise<Ending> {
  const folder = temporaryFolder();
  const file = executable(join(folder, "launcher"), sh(launcher));
  executable(join(folder, "tools", "Tool"), sh(tool));
  const runner = runnerIn(join(folder, "tools"), { seconds, launcher: () => Promise.resolve(file) });
  return runner.run(callOf(...args));
}

/** How soon it ends is looked at: on a machine that is busy otherwise it is tried again. */
const onceMore = { retry: 2, timeout: 10_000 };

describe.skipIf(process.platform === "win32")("a tool that is run by the launcher", () => {
  it("gets its own folder and words, and its end is its own", async () => {
    const tool = `printf '[%s]' "$(basename "$PWD")" "$@"; exit 7`;
    const ending = await launched(`${playing}; wait $tool; exit $?`, tool, 20, "E:", "two words");
    expect(ending).toMatchObject({ how: "exited", exitCode: 7, stdout: { text: "[tools][E:][two words]" } });
  });

  it("is ended by it at the deadline, and those it names are left", async () => {
    const pids = join(temporaryFolder(), "pids");
    const launcher = `${playing}; read order <&3; kill -9 $tool; echo "left 12 345" >&3; sleep 60`;
    const ending = await launched(launcher, "echo $$ >$1; exec sleep 60", 0.5, pids);
    expect(ending).toMatchObject({ how: "timed-out", left: [12, 345] });
    expect((await numbersIn(pids, 1)).filter(lives)).toEqual([]);
  });

  it.each([
    ["says nothing more", `${playing}; sleep 60`],
    ["says nothing at all", `"$@" & sleep 60`],
    ["could have no job for it", `echo "alone $$" >&3; exec "$@"`],
  ])("is ended without it where it %s", onceMore, async (_, launcher) => {
    const pids = join(temporaryFolder(), "pids");
    const began = performance.now();
    const ending = await launched(launcher, "echo $$ >$1; exec sleep 60", 0.5, pids);
    expect(ending).toMatchObject({ how: "timed-out", left: [] });
    expect(performance.now() - began).toBeLessThan(1500);
    expect((await numbersIn(pids, 1)).filter(lives)).toEqual([]);
  });

  it.each([
    ["2", { how: "unstartable", reason: "Windows error 2" }],
    ["5", { how: "unstartable", reason: "permission denied (EACCES)" }],
    ["193", { how: "unstartable", reason: "it is not a program of this system" }],
    ["216", { how: "unstartable", reason: "it is not a program of this system" }],
    ["1260", { how: "unstartable", reason: "Windows error 1260" }],
  ])("is unstartable by the launcher's word: error %s", async (error, how) => {
    expect(await launched(`echo "failed ${error}" >&3; exit ${error}`, "exit 0")).toMatchObject(how);
  });

  it.each(["2", "3"])("is missing where it is gone by then: error %s", async (error) => {
    expect(await launched(`rm "$1"; echo "failed ${error}" >&3`, "exit 0")).toMatchObject({ how: "missing" });
  });

  it("was not started where the launcher ends without a word", async () => {
    expect(await launched("exit 0", "exit 0")).toMatchObject({
      how: "unstartable",
      reason: "it ended before it started the tool",
    });
  });

  it("is started without a launcher that cannot be started", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "launcher"));
    executable(join(folder, "Tool"), sh("exit 6"));
    const runner = runnerIn(folder, { launcher: () => Promise.resolve(join(folder, "launcher")) });
    expect(await runner.run(callOf())).toMatchObject({ how: "exited", exitCode: 6 });
  });
});
