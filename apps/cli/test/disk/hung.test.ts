import { isHeld } from "@volkit/run-lock";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { runIn, volkit } from "../blackbox/harness/volkit.js";
import { lives } from "../blackbox/harness/processes.js";
import { check, type Checked } from "./support/check.js";
import { ext4, fuse, temporaryFolder } from "./support/disks.js";

const deadline = 1;

/** An answer is due within half a second of its deadline: on a machine that is busy otherwise it is tried again. */
const timed = { retry: 2 };

function left({ ending }: Checked): readonly number[] {
  return ending.how === "timed-out" ? ending.left : [];
}

async function gone(pids: readonly number[]): Promise<void> {
  for (let looked = 0; looked < 250 && pids.some(lives); looked += 1) await pause(20);
  expect(pids.filter(lives)).toEqual([]);
}

test(
  "a frozen file system: one check hangs and holds the lock, no second one is started on it",
  timed,
  async (context) => {
    const { root, freeze, thaw } = ext4(context);
    const lockFolder = temporaryFolder();
    const lock = () => isHeld(join(lockFolder, ".running"), "E.write-check");
    freeze();

    const first = await check(root, { lockFolder, deadline });
    expect(first.answer).toEqual({
      kind: "failed",
      step: "create",
      why: { outcome: "hung", seconds: deadline },
    });
    expect(first.seconds).toBeLessThan(deadline + 0.5);
    expect(left(first)).toHaveLength(1);
    expect([left(first).every(lives), await lock()]).toEqual([true, true]);

    for (const again of [1, 2]) {
      const { answer, ending, seconds } = await check(root, { lockFolder });
      expect(answer, `check ${again} after it`).toEqual({
        kind: "failed",
        step: "start",
        why: { outcome: "still-hanging" },
      });
      expect(ending).toMatchObject({ how: "exited", exitCode: 1 });
      expect(seconds).toBeLessThan(2);
    }

    thaw();
    await gone(left(first));
    expect(await lock()).toBe(false);
    expect(readdirSync(root).filter((name) => name.startsWith("LK_"))).toHaveLength(1);
    expect((await check(root, { lockFolder })).answer).toEqual({ kind: "written" });
    expect(readdirSync(root)).toEqual(["lost+found"]);
  },
);

test(
  "a deepCheck on a frozen file system answers at the check's deadline, and names the process",
  timed,
  async (context) => {
    const { root, freeze, thaw } = ext4(context);
    freeze();
    const plan = {
      action: "deepCheck",
      configuration: {
        resources: { "Vol.E": { volume: "E:", mountPoint: root, peers: [] } },
        timeouts: { CheckVolume: deadline },
        writeCheck: { by: "built-in" },
      },
    };
    const { exit, messages, seconds, world } = await volkit(plan);
    expect(messages.map((line) => line.split(" ")[1])).toEqual(["VK302", "VK201", "VK206", "VK608", "12022"]);
    const process = Number(/: (\d+)\.$/.exec(messages[2] ?? "")?.[1]);
    expect([exit, lives(process)]).toEqual([1, true]);
    expect(seconds).toBeLessThan(deadline + 2);

    const second = await runIn(world, { action: "restore" });
    expect(second.messages.map((line) => line.split(" ")[1])).toEqual(["VK609", "12061"]);
    expect(second.exit).toBe(1);
    thaw();
    await gone([process]);
    expect(await runIn(world, { action: "deepCheck" })).toMatchObject({ exit: 0 });
  },
);

test("a check that hangs later says at which step", timed, async (context) => {
  const { root, end } = await fuse(context, "hang-fsync");
  const lockFolder = temporaryFolder();
  const hung = await check(root, { lockFolder, deadline });
  expect(hung.answer).toMatchObject({ kind: "failed", step: "flush", why: { outcome: "hung" } });
  expect(hung.seconds).toBeLessThan(deadline + 0.5);
  end();
  await gone(left(hung));
});
