import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { callOf, executable, numbersIn, sh, temporaryFolder } from "../test/tools.js";
import { processList } from "./process-list.js";
import { realRunner } from "./real-runner.js";

describe.skipIf(process.platform !== "linux")("the list of processes", () => {
  it("has this process and its parent", () => {
    expect(processList()).toContainEqual(
      expect.objectContaining({ pid: process.pid, parent: process.ppid, zombie: false }),
    );
  });

  it("has a program whose name looks like the rest of the line", async () => {
    const folder = temporaryFolder();
    const file = executable(join(folder, "a) Z 1 (b"), sh("echo $$ >$1; read x <$2; sleep 70"));
    const settings = { environment: { PATH: "/usr/bin:/bin" }, deadlineOf: () => 0.5, codePage: 65001 };
    const pids = join(folder, "pids");
    const run = realRunner({ ...settings, locate: () => ({ kind: "found", file }) }).run(
      callOf(pids, "/dev/null"),
    );
    const [pid] = await numbersIn(pids, 1);
    expect(processList()).toContainEqual({
      pid,
      parent: process.pid,
      group: pid,
      session: pid,
      zombie: false,
    });
    await run;
  });
});
