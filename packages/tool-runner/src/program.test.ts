import { join } from "node:path";

import { expect, it } from "vitest";

import { endAfterTest, executable, lives, sh, temporaryFolder } from "../test/tools.js";
import { startProgram } from "./program.js";

it.skipIf(process.platform === "win32")(
  "a program that is let go lives on and keeps nothing here alive",
  async () => {
    const processes = () => process.getActiveResourcesInfo().filter((name) => name === "ProcessWrap").length;
    const before = processes();
    const file = executable(join(temporaryFolder(), "Tool"), sh("exec sleep 74"));
    const program = await startProgram({ file, args: [], environment: { PATH: "/usr/bin:/bin" } });
    if (program.kind === "refused") throw new Error(program.how.how);
    endAfterTest([program.pid]);
    expect(processes()).toBe(before + 1);

    program.release();

    expect(processes()).toBe(before);
    expect(lives(program.pid)).toBe(true);
  },
);
