import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as the from "./commands.js";
import { ends, hangs, says, type Reply } from "./harness/answer.js";
import { onlyOn, signalled } from "./harness/only-on.js";
import { startProgram } from "./harness/program.js";
import { until } from "./harness/until.js";
import { environmentIn, startIn, usualConfiguration, volkit, worldOf, type Plan } from "./harness/volkit.js";
import { someStorage } from "./healthy.js";

function plan(action: string, given: Plan = {}, ...more: readonly string[]) {
  return volkit({ ...given, words: ["plan", action, "-t", "Vol.E", "-i", "E:", ...more] });
}

const target: Reply = [the.mirrorByName, says("E: 2 NODEB 10.0.0.1 1\n")];
const lockHangs: Reply = [the.lock, { seconds: 2 }, {}];

describe.concurrent("volkit plan", () => {
  test("asks, runs nothing that changes anything, and keeps no record", async () => {
    const { exit, stdout, messages, calls, world } = await plan("restore", { replies: [target] });
    expect([exit, messages]).toEqual([0, []]);
    expect(calls).toEqual([the.mirrorByName, the.locked, the.guidOf, the.taskQuery]);
    expect(stdout).toContain("3  would run  EMCmd . SWITCHOVERVOLUME E:");
    expect(existsSync(world.recordFolder)).toBe(false);
    expect(readdirSync(world.lifeKeeper).toSorted()).toEqual(["Bin", "etc"]);
  });

  test.each(["quickchk", "quick-check", "quickCheck"])("takes %s as the action does", async (action) => {
    const { exit, stdout } = await plan(action);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^Plan: quickCheck of Vol\.E \(E:\) on NODEA\. Nothing is changed\.\n/);
  });

  test("ends with 1 where the action would fail, and says where and with which message", async () => {
    const { exit, stdout } = await plan("remove", { replies: [[the.storage, someStorage]] }, "--json");
    expect(exit).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      action: "remove",
      outlook: { kind: "would-fail", step: "remove.1", message: { severity: "ERROR", id: "12039" } },
    });
  });

  test.each([
    ["no tag", ["plan", "restore"], {}, "VK102"],
    ["no action", ["plan"], {}, "VK106"],
    ["no such action", ["plan", "destroy", "-t", "Vol.E"], {}, "VK106"],
    ["no drive letter", ["plan", "restore", "-t", "Vol.E", "--volume", "EE"], {}, "VK103"],
    ["no usable configuration", ["plan", "restore", "-t", "Vol.E"], { configuration: "{" }, "VK113"],
    [
      "no volume for the tag",
      ["plan", "restore", "-t", "Vol.X"],
      { replies: [[["ins_list", "-t", "Vol.X"], ends(1)]] },
      "VK104",
    ],
  ] as const)("ends with 2 for %s", async (_why, words, given, id) => {
    const { exit, stdout, messages } = await volkit({ ...given, words });
    expect([exit, stdout]).toEqual([2, ""]);
    expect(messages.at(-1)?.split(" ")[1]).toBe(id);
  });

  test("of recover is that there is none", async () => {
    const { exit, messages } = await plan("recover");
    expect([exit, messages[0]?.split(" ")[1]]).toEqual([1, "VK120"]);
  });

  test("says that another run is at work on the volume, and does not wait for it", async () => {
    const world = worldOf({ replies: [lockHangs] });
    const removing = startIn(world, "remove");
    await until(() => world.noted("pids").length > 0);
    const words = ["plan", "quickCheck", "-t", "Vol.E"];
    const environment = environmentIn(world);
    const { exit, stdout } = await startProgram({ words, environment, folder: world.current });
    expect(exit).toBe(0);
    expect(stdout).toMatch(/At work on E: now: remove \(process \d+, for \d+ s\)\./);
    expect((await removing).exit).toBe(0);
  });

  onlyOn("posix", signalled)("is interrupted without a word of a run: no action ran", async () => {
    const world = worldOf({ replies: [[the.storage, hangs]] });
    const { exit, stdout, stderr } = await startProgram({
      words: ["plan", "remove", "-t", "Vol.E"],
      environment: environmentIn(world),
      folder: world.current,
      signal: { name: "SIGINT", when: () => world.noted("pids").length > 0 },
    });
    expect([exit, stdout]).toEqual([1, ""]);
    expect(stderr).toBe("The plan was interrupted (SIGINT). Nothing was changed.\n");
  });

  test("of a resource that is only observed says so", async () => {
    const { node, resources } = usualConfiguration;
    const configuration = { node, resources: { "Vol.E": { ...resources["Vol.E"], mode: "observe" } } };
    const { exit, stdout } = await plan("quickCheck", { configuration });
    expect(exit).toBe(0);
    expect(stdout).toContain("Vol.E is only observed");
  });

  test("speaks Japanese where that is asked for", async () => {
    const { stdout } = await plan("remove", {}, "--lang", "ja");
    expect(stdout).toMatch(/^計画: NODEA での remove/);
    expect(stdout).toContain("条件付きで成功する見込み");
  });
});

describe.concurrent("volkit explain", () => {
  test("explains a number, and asks no node anything", async () => {
    const { exit, stdout, calls } = await volkit({ words: ["explain", "vk505", "--lang", "ja"] });
    expect([exit, calls]).toEqual([0, []]);
    expect(stdout).toMatch(/^ERROR VK505\n/);
    expect(stdout).toContain("考えられる原因");
  });

  test("ends with 2 at what nobody knows, and names what is near", async () => {
    const { exit, stdout, stderr } = await volkit({ words: ["explain", "monitr.3"] });
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^ERROR VK106 .*near to it: monitor\.3/);
  });

  test("lists what there is, and prints all of it", async () => {
    const list = await volkit({ words: ["explain"] });
    expect(list.stdout).toMatch(/^ +12097 +ERROR /m);
    const all = await volkit({ words: ["explain", "--all", "--json"] });
    expect(JSON.parse(all.stdout)).toHaveProperty("pages.0.name", "split-brain");
  });
});
