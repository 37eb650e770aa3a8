import { describe, expect, test } from "vitest";
import * as the from "./commands.js";
import { ends, hangs } from "./harness/answer.js";
import { onlyOn, signalled } from "./harness/only-on.js";
import { environmentIn, runIn, startIn, usualConfiguration, volkit, worldOf } from "./harness/volkit.js";
import { startProgram } from "./harness/program.js";
import { until } from "./harness/until.js";
import type { World } from "./harness/world.js";

/** What a command for people shows, on one line. */
async function shown(world: World, ...words: readonly string[]): Promise<string> {
  const { stdout, stderr } = await runIn(world, { words });
  return `${stdout}${stderr}`.replace(/\s+/g, " ");
}

const failing = [[the.mirrorHere, ends(15)]] as const;

describe.concurrent("runs of volkit itself", () => {
  test("are told with how they ended, what they found and what changed", async () => {
    const { world } = await volkit({});
    await runIn(world, { action: "deepCheck" });
    await runIn(world, { words: ["quickCheck"] });
    const told = await shown(world, "history");
    expect(told).toMatch(/quickCheck ok .* source, NODEB mirroring/);
    expect(told).toMatch(/deepCheck ok .* nothing changed/);
    expect(told).toMatch(/- quickCheck REFUSED .* VK102/);
    expect(await shown(world, "history", "Vol.E", "--lang", "ja")).toMatch(/quickCheck 成功 .* ソース/);
  });

  test("that failed are shown with why", async () => {
    const { world } = await volkit({ replies: failing });
    const told = await shown(world, "show");
    expect(told).toContain("quickCheck of Vol.E (E:) on NODEA: FAILED");
    expect(told).toContain("EMCmd . GETMIRRORVOLINFO E: exit status 15");
    expect(told).toContain("quickCheck failed. because: ERROR 12029 Unable to get information");
  });

  onlyOn("posix", signalled)("that a signal ended say where they were", async () => {
    const { world } = await volkit({ replies: [[the.mirrorHere, hangs]], signal: "SIGTERM" });
    expect(await shown(world, "history")).toMatch(
      /quickCheck ENDED .* ended by SIGTERM at monitor\.1: EMCmd \. GETMIRRORVOLINFO E:/,
    );
  });

  test("that go on, and that were killed, are told before they have a record", async () => {
    const world = worldOf({ replies: [[the.mirrorHere, hangs]] });
    let isSeen = false;
    const running = startIn(world, "quickCheck", "SIGKILL", () => isSeen);
    const peek = async (...words: readonly string[]) => {
      const { stdout } = await startProgram({
        words,
        environment: environmentIn(world),
        folder: world.current,
      });
      return stdout.replace(/\s+/g, " ");
    };
    await until(() => world.noted("pids").length > 0);
    const goesOn = await peek("history");
    isSeen = true;
    await running;
    expect(goesOn).toMatch(/Vol\.E quickCheck RUNNING under way \(process \d+\), at monitor\.1: EMCmd/);
    expect(await peek("history")).toMatch(/quickCheck KILLED .* lost its power, at monitor\.1: EMCmd/);
    expect(await peek("show")).toMatch(/killed, or lost its power, at monitor\.1: EMCmd/);
    expect(await peek("replay")).toMatch(/quickCheck/);
  });
});

test("an observed call is told beside the vendor's result", async () => {
  const { node, resources } = usualConfiguration;
  const observed = { ...resources["Vol.E"], mode: "observe" };
  const configuration = { node, resources: { "Vol.E": observed } };
  const script = ["--called-by=7", "--vendor=/v.ksh"];
  const { world } = await volkit({
    configuration,
    words: ["quickCheck", ...script, "-t", "Vol.E", "-i", "E:"],
  });
  await runIn(world, { words: ["observed", "quickCheck", "--called-by=7", "--status=1", "-t", "Vol.E"] });
  await expect
    .poll(() => shown(world, "history"), { timeout: 20_000 })
    .toMatch(/quickCheck vendor 1 .* volkit would succeed, DIFFERENT/);
  expect(await shown(world, "show")).toContain("The vendor's script ended with exit status 1: DIFFERENT.");
});
