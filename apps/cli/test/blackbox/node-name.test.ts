import { hostname } from "node:os";
import { describe, expect, test } from "vitest";
import * as the from "./commands.js";
import { ends, says } from "./harness/answer.js";
import { volkit, type Plan } from "./harness/volkit.js";
import { mirrors } from "./healthy.js";

/** A restore that stops at its lock check: its messages and its commands carry this node's name. */
function restoreOn(node: string): Plan {
  return {
    action: "restore",
    configuration: null,
    replies: [
      [["EMCmd", node, "GETMIRRORVOLINFO", "E:"], mirrors(`E: 1 ${node} 10.0.0.2 1`)],
      [the.locked, says("E:\n")],
      [the.releaseLock, ends(1)],
    ],
  };
}

async function nodeNamed(node: string, plan: Plan): Promise<void> {
  const { messages } = await volkit({ ...restoreOn(node), ...plan });
  expect(messages).toEqual([`ERROR 12045 Unable to unlock volume "E:" on "${node}" machine.`]);
}

describe.concurrent("this node's name", () => {
  test("is the configuration's", async () => {
    await nodeNamed("BY-FILE", { configuration: { node: "BY-FILE" } });
  });

  test("else COMPUTERNAME", async () => {
    await nodeNamed("BY-ENV", { environment: { COMPUTERNAME: "BY-ENV" } });
  });

  test("else the host name", async () => {
    await nodeNamed(hostname(), { environment: { COMPUTERNAME: undefined } });
  });

  test("the host name too where COMPUTERNAME is empty", async () => {
    await nodeNamed(hostname(), { environment: { COMPUTERNAME: "" } });
  });
});
