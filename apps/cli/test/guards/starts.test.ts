import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as the from "../blackbox/commands.js";
import type { Reply } from "../blackbox/harness/answer.js";
import { volkit } from "../blackbox/harness/volkit.js";
import { mirrors, target } from "../blackbox/healthy.js";

const counting = ["--import", fileURLToPath(new URL("count-starts.mjs", import.meta.url))];

/** The programs that an action starts, whoever they are: the seed's, and no other. */
async function startedBy(action: string, replies: readonly Reply[] = []): Promise<string[]> {
  const outcome = await volkit({
    action,
    replies,
    node: counting,
    environment: (world) => ({ STARTS_FILE: join(world.folder, "starts") }),
  });
  const files = readFileSync(join(outcome.world.folder, "starts"), "utf8").trim().split("\n");
  expect(files).toHaveLength(outcome.calls.length);
  return files.map((file) => basename(file, ".exe"));
}

const splitBrain: readonly Reply[] = [[the.mirrorOn("NODEB"), mirrors("E: 1 NODEB 10.0.0.1 1")]];

describe.concurrent("program starts of an action", () => {
  const expected: readonly (readonly [
    title: string,
    action: string,
    starts: number,
    replies?: readonly Reply[],
  ])[] = [
    ["quickCheck on a source", "quickCheck", 4],
    ["quickCheck on a target", "quickCheck", 1, target],
    ["quickCheck in a split brain", "quickCheck", 7, splitBrain],
    ["deepCheck on a source", "deepCheck", 5],
    ["restore on a source", "restore", 9],
    ["restore on a target", "restore", 9, target],
    ["remove on a source", "remove", 7],
    ["remove on a target", "remove", 4, target],
  ];
  for (const [title, action, starts, replies] of expected) {
    test(`${title}: ${starts}`, async () => {
      expect(await startedBy(action, replies)).toHaveLength(starts);
    });
  }
});
