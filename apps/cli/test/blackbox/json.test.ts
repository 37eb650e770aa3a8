import { describe, expect, test } from "vitest";
import * as the from "./commands.js";
import { ends, hangs } from "./harness/answer.js";
import { anyNumber, textLike } from "./harness/matching.js";
import { volkit, type Plan } from "./harness/volkit.js";
import { target } from "./healthy.js";

async function result(plan: Plan & { words: readonly string[] }) {
  const outcome = await volkit({ ...plan, words: [...plan.words, "--json"] });
  const lines = outcome.stdout.split("\n").filter((line) => line !== "");
  expect(lines).toHaveLength(1);
  const json: unknown = JSON.parse(outcome.stdout);
  return { ...outcome, json };
}

function keysOf(json: unknown): string[] {
  return typeof json === "object" && json !== null ? Object.keys(json) : [];
}

const quick = ["quickCheck", "-t", "Vol.E", "-i", "E:"];

describe.concurrent("--json", () => {
  test("is one object with these keys, in this order", async () => {
    const { json, messages } = await result({ words: quick });
    expect(messages).toEqual([]);
    expect(keysOf(json)).toEqual([
      ...["action", "tag", "volume", "node", "outcome", "exitCode", "startedAt", "durationMs"],
      ...["messages", "commands", "notes"],
    ]);
  });

  test("says what was done", async () => {
    const { json } = await result({ words: quick });
    const command = (step: string, [tool, ...args]: readonly string[]) => ({
      step,
      tool,
      args,
      exitCode: 0,
      timedOut: false,
      durationMs: anyNumber,
    });
    expect(json).toEqual({
      action: "quickCheck",
      tag: "Vol.E",
      volume: "E:",
      node: "NODEA",
      outcome: "succeeded",
      exitCode: 0,
      startedAt: textLike(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+09:00$/),
      durationMs: anyNumber,
      messages: [],
      commands: [
        command("monitor.1", the.mirrorHere),
        command("monitor.3", the.stateOn("NODEB")),
        command("monitor.4", the.mirrorOn("NODEB")),
        command("monitor.5", the.deleteOn("NODEB")),
      ],
      notes: [],
    });
  });

  test("calls an action by one name, however it is spelled", async () => {
    const { json } = await result({ words: ["quick-check", "-t", "Vol.E"] });
    expect(json).toMatchObject({ action: "quickCheck" });
  });

  test("has the messages of stderr, with their steps", async () => {
    const { json, messages } = await result({ words: quick, replies: target });
    expect(messages).toHaveLength(1);
    expect(json).toMatchObject({
      messages: [
        {
          severity: "ERROR",
          id: "12030",
          text: "Mirrored Volume E: not in Source Mode; ROLE=2; EMOUT=E: 2 NODEB 10.0.0.1 1",
          step: "monitor.2",
        },
      ],
    });
  });

  test("says failed where the procedure failed", async () => {
    const { json, exit } = await result({ words: quick, replies: [[the.mirrorHere, ends(3)]] });
    expect(exit).toBe(1);
    expect(json).toMatchObject({
      outcome: "failed",
      exitCode: 1,
      commands: [{ exitCode: 3, timedOut: false }],
    });
  });

  test("says which command timed out", async () => {
    const { json } = await result({
      words: quick,
      configuration: { timeouts: { default: 0.4 } },
      replies: [[the.mirrorHere, hangs]],
    });
    expect(json).toMatchObject({ outcome: "failed", commands: [{ exitCode: null, timedOut: true }] });
  });

  test("says refused where nothing was run", async () => {
    const { json, exit } = await result({ words: ["remove", "-t", "Vol.E", "--volume", "EE"] });
    expect(exit).toBe(2);
    expect(json).toMatchObject({
      action: "remove",
      volume: null,
      outcome: "refused",
      exitCode: 2,
      messages: [{ id: "VK103" }],
      commands: [],
    });
  });

  test("says refused where there is no usable configuration", async () => {
    const { json, exit } = await result({ words: quick, configuration: "{" });
    expect(exit).toBe(2);
    expect(json).toMatchObject({
      tag: "Vol.E",
      outcome: "refused",
      messages: [{ id: "VK111" }, { id: "VK113" }],
    });
  });

  test("says that recover fails", async () => {
    const { json, exit } = await result({ words: ["recover", "-t", "Vol.E"] });
    expect(exit).toBe(1);
    expect(json).toMatchObject({
      action: "recover",
      outcome: "failed",
      exitCode: 1,
      messages: [{ id: "VK120" }],
    });
  });

  test("notes the options that were not understood", async () => {
    const { json } = await result({ words: [...quick, "-R", "now"] });
    expect(json).toMatchObject({ notes: ["options that volkit does not know: -R now"] });
  });
});
