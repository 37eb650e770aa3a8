import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { callOf, executable, lives, numbersIn, runnerIn, sh, temporaryFolder } from "../test/tools.js";
import { endPosixTree } from "./posix-tree.js";

async function runningTree(): Promise<{ pids: number[]; ended: Promise<unknown> }> {
  const folder = temporaryFolder();
  const noted = join(folder, "pids");
  executable(join(folder, "Tool"), sh("echo $$ >>$1; sleep 72 & echo $! >>$1; wait"));
  const ended = runnerIn(folder).run(callOf(noted));
  return { pids: await numbersIn(noted, 2), ended };
}

describe.skipIf(process.platform !== "linux")("the end of a process tree", () => {
  it("names nobody where all have ended", async () => {
    const { pids, ended } = await runningTree();
    expect(await endPosixTree(pids[0] ?? 0, 200)).toEqual([]);
    expect(pids.filter(lives)).toEqual([]);
    await ended;
  });

  it("names those that still live when the look is over", async () => {
    const { pids, ended } = await runningTree();
    expect(new Set(await endPosixTree(pids[0] ?? 0, 0))).toEqual(new Set(pids));
    await ended;
  });

  it("is no end for anybody where there is no such tree", async () => {
    expect(await endPosixTree(999_999_999, 200)).toEqual([]);
  });
});
