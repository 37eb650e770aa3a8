import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as the from "../blackbox/commands.js";
import type { Answer } from "../blackbox/harness/answer.js";
import { configure, type World } from "../blackbox/harness/world.js";
import { runIn, startIn, usualConfiguration, worldOf } from "../blackbox/harness/volkit.js";
import { mirrors } from "../blackbox/healthy.js";

const split = mirrors("E: 1 NODEB 10.0.0.1 4");
const over = mirrors("E: 2 NODEA 10.0.0.2 1");
const configuration = { ...usualConfiguration, splitBrain: { notify: "on-change" } };

/** Long enough to be killed in; it ends by itself, since a run that was killed at once may not have noted its tool yet. */
const takesItsTime: Answer = { seconds: 1 };
const traps = (world: World) => world.calls().filter(([tool]) => tool === "EISMEventNotice").length;

/** A check: the numbers of what it says about split brains, and how many traps it sends. */
async function check(world: World): Promise<readonly [string, number]> {
  const before = traps(world);
  const { messages } = await runIn(world, {});
  const said = messages.flatMap((line) => /VK(?:15|32)\d/.exec(line)?.[0] ?? []);
  return [said.join(), traps(world) - before];
}

const wordsIn = ({ recordFolder }: World) => {
  const file = join(recordFolder, "alarms", "E.json");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};

const inSplitBrain = (peer: readonly Answer[], trap: readonly Answer[] = [{}]) =>
  worldOf({
    replies: [
      [the.mirrorOn("NODEB"), ...peer],
      [the.trapAbout("NODEB"), ...trap],
    ],
    configuration,
  });

describe("a check that is killed hides no split brain:", () => {
  test("the one that goes on is told where the telling was cut off", async () => {
    const world = inSplitBrain([split], [takesItsTime, {}]);
    expect((await startIn(world, "quickCheck", "SIGKILL")).exit).toBeNull();
    expect(await check(world)).toEqual(["VK321", 1]);
    expect(await check(world)).toEqual(["VK325", 0]);
  });

  test("a new one is told, where the check that would have seen the end of the last was cut off", async () => {
    const world = inSplitBrain([split, takesItsTime, split]);
    expect(await check(world)).toEqual(["VK321", 1]);
    expect((await startIn(world, "quickCheck", "SIGKILL")).exit).toBeNull();
    expect(await check(world)).toEqual(["VK321", 1]);
  });

  test.for([0, 10, 30])(
    "%i ms after a trap, the next one sends it again, or has word of it",
    async (later) => {
      const world = inSplitBrain([split]);
      let since = Infinity;
      await startIn(world, "quickCheck", "SIGKILL", () => {
        if (traps(world) > 0) since = Math.min(since, performance.now());
        return performance.now() - since >= later;
      });
      const hadItsLastWord = wordsIn(world).includes('"underWay": false');
      expect(await check(world)).toEqual(hadItsLastWord ? ["VK325", 0] : ["VK321", 1]);
    },
  );
});

test("checks that tell every time leave nothing that hides a split brain from those that tell changes", async () => {
  const world = inSplitBrain([split, over, split]);
  expect(await check(world)).toEqual(["VK321", 1]);
  configure(world, usualConfiguration);
  expect(await check(world)).toEqual(["", 0]);
  configure(world, configuration);
  expect(await check(world)).toEqual(["VK321", 1]);
});
