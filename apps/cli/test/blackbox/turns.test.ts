import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as the from "./commands.js";
import { says, type Reply } from "./harness/answer.js";
import { onlyOn, preloads, signalled } from "./harness/only-on.js";
import { lives } from "./harness/processes.js";
import { onWindows, slower } from "./harness/target.js";
import { until } from "./harness/until.js";
import { recordsIn, runIn, startIn, usualConfiguration, worldOf } from "./harness/volkit.js";
import type { World } from "./harness/world.js";

const lockHangs: readonly Reply[] = [[the.lock, { seconds: 3 }, {}]];
const hangs = (command: readonly string[]): Reply => [command, { seconds: 30 }, {}];

const configured = (more: object) => ({ ...usualConfiguration, ...more });

const isAtWork = (world: World) => world.noted("pids").length > 0;
const numbers = (messages: readonly string[]) => messages.map((line) => line.split(" ")[1]);
const saidBy = ({ stderr }: { readonly stderr: string }) => numbers(stderr.trimEnd().split("\n"));
/** Those of runs: where a lock is a file, an empty one stays after an owner that was killed. */
const runningFiles = ({ recordFolder }: World) =>
  readdirSync(join(recordFolder, ".running")).filter((name) => !name.endsWith(".lock"));

describe.concurrent("two runs on one volume never overlap", () => {
  test("a check that finds another run at work ends as a success, and asks nothing", async () => {
    const world = worldOf({ replies: lockHangs });
    const removing = startIn(world, "remove");
    await until(() => isAtWork(world));
    const before = world.calls().length;
    const check = await startIn(world, "deepCheck");
    expect(check.exit).toBe(0);
    expect(check.stderr).toMatch(
      /^INFO VK140 deepCheck checked nothing: remove \(process \d+, for \d+ s\) is at work on E:\.\n$/,
    );
    expect(world.calls()).toHaveLength(before);
    expect((await removing).exit).toBe(0);
  });

  test("a restore does not wait behind a check, but for the command that is under way", async () => {
    const world = worldOf({
      replies: [[the.mirrorHere, { ...says("E: 1 NODEA 10.0.0.2 1\n"), seconds: 1.5 }]],
    });
    const checking = startIn(world, "deepCheck");
    await until(() => isAtWork(world));
    const restored = await runIn(world, { action: "restore" });
    const check = await checking;
    expect([check.exit, restored.exit]).toEqual([0, 0]);
    expect(check.stderr).toBe(
      "INFO VK145 deepCheck ended early, after monitor.1: a restore or remove waits for E:.\n",
    );
    expect(numbers(restored.messages)).toEqual(["VK141", "12065"]);
    expect(world.calls().slice(0, 2)).toEqual([the.mirrorHere, the.refresh]);
    expect(restored.seconds).toBeLessThan(1.5 + 2 + slower);
  });

  test("a check that comes to its own end first answers what it found", async () => {
    const world = worldOf({ replies: [[the.writeCheck, { seconds: 1, exit: 1 }, {}]] });
    const checking = startIn(world, "deepCheck");
    await until(() => isAtWork(world));
    await runIn(world, { action: "restore" });
    const { exit, stderr } = await checking;
    expect([exit, stderr]).toEqual([1, 'ERROR 12022 Resource "Vol.E" (Volume E:) not available\n']);
  });

  test("a restore waits for a remove, and begins when it has ended", async () => {
    const world = worldOf({ replies: lockHangs });
    const removing = startIn(world, "remove");
    await until(() => isAtWork(world));
    const restored = await runIn(world, { action: "restore" });
    expect([(await removing).exit, restored.exit]).toEqual([0, 0]);
    const lock = world.calls().findIndex((call) => call.includes("LOCKVOLUME"));
    const unlock = world.calls().findIndex((call) => call.includes("UNLOCKVOLUME"));
    expect(lock).toBeLessThan(unlock);
    expect(world.calls()[lock + 1]).toEqual(the.refresh);
  });

  test("a restore that waits in vain fails, and touches nothing", async () => {
    const world = worldOf({ replies: lockHangs, configuration: configured({ lock: { wait: 0.3 } }) });
    const removing = startIn(world, "remove");
    await until(() => isAtWork(world));
    const before = world.calls().length;
    const restored = await startIn(world, "restore");
    expect(restored.exit).toBe(1);
    expect(saidBy(restored)).toEqual(["VK141", "VK142"]);
    expect(world.calls()).toHaveLength(before);
    expect((await removing).exit).toBe(0);
  });

  test("another volume, or the same one in another folder, is none of its business", async () => {
    const [world, other] = [worldOf({ replies: lockHangs }), worldOf({})];
    const removing = startIn(world, "remove");
    await until(() => isAtWork(world));
    const words = ["quickCheck", "-t", "Vol.E", "--volume", "F"];
    const f: readonly Reply[] = [
      [["EMCmd", ".", "GETMIRRORVOLINFO", "F:"], { stdout: "F: 2 NODEB 10.0.0.1 1\r\n" }],
    ];
    const both = await Promise.all([
      runIn(other, {}),
      runIn(worldOf({ replies: f }), { words, environment: { LKROOT: world.lifeKeeper } }),
    ]);
    for (const { messages } of both) expect(numbers(messages)).not.toContain("VK140");
    await removing;
  });
});

describe.concurrent("a run that was killed", () => {
  test("holds nobody up; the next one ends its tools, says so, and keeps its record", async () => {
    const world = worldOf({ replies: [hangs(the.lock)] });
    expect((await startIn(world, "remove", "SIGKILL")).exit).toBeNull();
    const tool = Number(world.noted("pids")[0]);
    // On Windows Node's own job ends a tool with the run that started it.
    if (!onWindows) expect(lives(tool)).toBe(true);
    expect(runningFiles(world)).toHaveLength(1);

    const next = await runIn(world, {
      action: "remove",
      words: ["remove", "-t", "Vol.E", "-i", "E:", "--json"],
    });
    expect(next.exit).toBe(0);
    expect(lives(tool)).toBe(false);
    expect(numbers(next.messages)).toEqual(onWindows ? ["VK144"] : ["VK144", "VK147"]);
    expect(next.messages[0]).toMatch(
      /^WARN VK144 The remove that began at \S+ was killed or lost its power at remove\.6, during "EMCmd \. LOCKVOLUME E:"; what that had ordered may have been carried out\. Its record is \d{8}T\d{9}Z-E-remove-[0-9a-f]{6}\.$/,
    );
    expect(runningFiles(world)).toEqual([]);
    expect(next.records()).toMatchObject([
      {
        outcome: "failed",
        exitCode: null,
        interrupted: { signal: null, step: "remove.6", command: "EMCmd . LOCKVOLUME E:" },
      },
      { outcome: "succeeded", exitCode: 0, interrupted: null },
    ]);
    expect(next.records()[0]).not.toHaveProperty("running");
  });

  test("while it waited is found as well", async () => {
    const world = worldOf({ replies: [[the.lock, { seconds: 2 }, {}]] });
    const removing = startIn(world, "remove");
    await until(() => isAtWork(world));
    await startIn(world, "restore", "SIGKILL", () =>
      runningFiles(world).some((name) => name.endsWith(".trying")),
    );
    await removing;
    const next = await runIn(world, {});
    expect(numbers(next.messages)).toEqual(["VK150"]);
    expect(next.messages[0]).toMatch(
      /^INFO VK150 The restore that began at \S+ was killed before it had begun its work\./,
    );
  });

  test("after its record was written has left nothing to be said", async () => {
    const world = worldOf({});
    const first = await runIn(world, {});
    const [name = ""] = readdirSync(world.recordFolder).filter((file) => file.endsWith(".json"));
    const file = join(world.recordFolder, ".running", name.replace("json", "running"));
    writeFileSync(file, JSON.stringify(first.records()[0]));
    const next = await runIn(world, {});
    expect(next.messages).toEqual([]);
    expect(runningFiles(world)).toEqual([]);
    expect(next.records()).toHaveLength(2);
  });

  test("with a file that cannot be read is said, and the file goes", async () => {
    const world = worldOf({});
    await runIn(world, {});
    const runId = "20260101T000007000Z-E-restore-00000a";
    writeFileSync(join(world.recordFolder, ".running", `${runId}.running`), "{");
    writeFileSync(join(world.recordFolder, ".running", `${runId}.writing`), "{");
    const next = await runIn(world, {});
    expect(next.messages).toEqual([
      `WARN VK149 A restore was killed or lost its power; how far it got is not known, since the file it kept (${runId}) cannot be read.`,
    ]);
    expect(runningFiles(world)).toEqual([]);
  });
});

describe.concurrent("a disk that takes no more", () => {
  onlyOn("node", preloads)("is no reason to run without the lock", async () => {
    const world = worldOf({ replies: lockHangs });
    mkdirSync(join(world.recordFolder, ".running"), { recursive: true });
    // Nothing by these names can be written, as on a full disk.
    const full =
      "data:text/javascript,import{promises}from'fs';import{syncBuiltinESMExports}from'module';promises.writeFile=async()=>{throw Object.assign(new Error('ENOSPC'),{code:'ENOSPC'})};syncBuiltinESMExports()";
    const removing = startIn(world, "remove", undefined, undefined, ["--import", full]);
    await until(() => isAtWork(world));
    const check = await startIn(world, "quickCheck");
    expect(saidBy(check)).toEqual(["VK140"]);
    const removed = await removing;
    expect([removed.exit, saidBy(removed)]).toEqual([0, ["VK130"]]);
    expect(runningFiles(world)).toEqual([]);
  });
});

describe.concurrent("a run that is ended while it waits", () => {
  onlyOn("posix", signalled)("says that it has done nothing, and its record says so", async () => {
    const world = worldOf({ replies: lockHangs });
    const removing = startIn(world, "remove");
    await until(() => isAtWork(world));
    const isWaiting = () => runningFiles(world).some((name) => name.endsWith(".trying"));
    const restored = await startIn(world, "restore", "SIGTERM", isWaiting);
    expect(restored.exit).toBe(1);
    expect(saidBy(restored).at(-1)).toBe("VK181");
    await removing;
    expect(recordsIn(world)).toContainEqual(
      expect.objectContaining({ interrupted: { signal: "SIGTERM", step: "start", command: "-" }, calls: [] }),
    );
  });
});

describe.concurrent("a run that is stopped", () => {
  onlyOn("posix", signalled)(
    "a check is ended by a restore once its command must have ended, with its tools",
    async () => {
      const world = worldOf({
        replies: [hangs(the.writeCheck)],
        configuration: configured({ timeouts: { default: 2 } }),
      });
      const checking = startIn(world, "deepCheck", "SIGSTOP");
      await until(() => isAtWork(world));
      const restored = await runIn(world, { action: "restore" });
      expect(restored.exit).toBe(0);
      expect(numbers(restored.messages)).toEqual(["VK141", "VK143", "12065"]);
      expect(restored.seconds).toBeLessThan(2 + 1 + 2 + slower);
      expect((await checking).exit).toBeNull();
      expect(restored.records()[0]).toMatchObject({ action: "deepCheck", exitCode: null });
      expect(runningFiles(world)).toEqual([]);
    },
  );
});

describe.concurrent("no clock that people set matters", () => {
  onlyOn("node", preloads)(
    "a run begun before the clock was set back is given way to, and waited for, as ever",
    async () => {
      const yesterday = "data:text/javascript,const%20now%3DDate.now%3BDate.now%3D()%3D%3Enow()-86400000";
      const world = worldOf({ replies: lockHangs });
      const removing = startIn(world, "remove");
      await until(() => isAtWork(world));
      const setBack = (action: string) =>
        startIn(world, action, undefined, undefined, ["--import", yesterday]);
      const [check, restored] = await Promise.all([setBack("quickCheck"), setBack("restore")]);
      expect(saidBy(check)).toEqual(["VK140"]);
      expect(saidBy(restored)).toEqual(["VK141", "12065"]);
      expect((await removing).exit).toBe(0);
      expect(recordsIn(world)).toHaveLength(3);
    },
  );
});
