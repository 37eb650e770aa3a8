import { describe, expect, test } from "vitest";
import * as the from "../blackbox/commands.js";
import type { Answer } from "../blackbox/harness/answer.js";
import { slower } from "../blackbox/harness/target.js";
import { volkit } from "../blackbox/harness/volkit.js";

const timedOut =
  'WARN VK201 monitor.1: "EMCmd . GETMIRRORVOLINFO E:" had not ended after 3 s. The kit ended it and goes on as if it had failed (code 124).';
const failed =
  'ERROR 12029 Unable to get information on volume E:. The command "Emcmd . GETMIRRORVOLINFO E:" returned a value of 124.';

/** What hangs, and how many processes it is. */
const families: readonly (readonly [title: string, answer: Answer, processes: number])[] = [
  ["a tool and its child", {}, 2],
  ["its grandchildren, three generations down", { generations: 2 }, 4],
  ["a process whose parents have all ended", { orphans: 2 }, 3],
  ["a child that left its console, and is deaf to it", { stubborn: true }, 3],
];

describe.concurrent("at its deadline ends", () => {
  for (const [title, answer, processes] of families) {
    test(title, async () => {
      const outcome = await volkit({
        configuration: { timeouts: { default: 3 } },
        replies: [[the.mirrorHere, { ...answer, seconds: 30 }]],
      });
      expect(outcome.exit).toBe(1);
      expect(outcome.messages).toEqual([timedOut, failed]);
      // That none of them lives is asked after every run.
      expect(outcome.world.noted("pids")).toHaveLength(processes);
      expect(outcome.seconds).toBeLessThan(3 + 2 + slower);
    });
  }
});
