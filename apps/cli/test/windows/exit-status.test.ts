import { expect, test } from "vitest";
import * as the from "../blackbox/commands.js";
import { ends } from "../blackbox/harness/answer.js";
import { volkit } from "../blackbox/harness/volkit.js";

const statuses: readonly (readonly [exit: number, whole: number])[] = [
  [0xc0000005, 3221225477],
  [1060, 1060],
  [-1, 4294967295],
  [256, 256],
];

for (const [exit, whole] of statuses) {
  test.concurrent(`${whole} stays whole in message, JSON and record, and is a failure`, async () => {
    const outcome = await volkit({
      words: ["quickCheck", "-t", "Vol.E", "--json"],
      replies: [[the.mirrorHere, ends(exit)]],
    });
    expect(outcome.exit).toBe(1);
    expect(outcome.messages).toEqual([
      `ERROR 12029 Unable to get information on volume E:. The command "Emcmd . GETMIRRORVOLINFO E:" returned a value of ${whole}.`,
    ]);
    expect(JSON.parse(outcome.stdout)).toMatchObject({ commands: [{ exitCode: whole, timedOut: false }] });
    expect(outcome.records()).toMatchObject([{ calls: [{ ending: { how: "exited", exitCode: whole } }] }]);
  });
}

test("a service that is not there (1060) is not stopping", async () => {
  const { exit, messages, calls } = await volkit({ action: "remove", replies: [[the.service, ends(1060)]] });
  expect([exit, messages.at(-1)]).toEqual([
    0,
    'WARN VK503 remove.2: whether LifeKeeper is stopping is not known: "sc query LifeKeeper" ended with 1060. It is taken for not stopping; remove goes on.',
  ]);
  expect(calls).toContainEqual(the.lock);
});
