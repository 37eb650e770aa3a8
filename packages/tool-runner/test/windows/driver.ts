import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

import type { Call } from "@volkit/tool-command";

import { toolLocator } from "../../src/locate.js";
import { realRunner } from "../../src/real-runner.js";
import { isOrder, type Answer } from "./order.js";

/** Runs under Wine's node.exe, and does what the file that its argument names orders. */
const order: unknown = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
if (!isOrder(order)) throw new Error("That is no order.");
const { folder, launcher, runs, seconds, then } = order;
writeFileSync(order.pid, String(process.pid));

const environment = { ExtMirrBase: folder, SystemRoot: process.env["SystemRoot"] };
const runner = realRunner({
  locate: toolLocator({ environment, configured: {}, platform: process.platform }),
  environment,
  deadlineOf: () => seconds,
  codePage: 65001,
  launcher: () => Promise.resolve(launcher),
});

const began = performance.now();
const running = Promise.all(runs.map((args) => runner.run(callOf(args))));
const left = await meanwhile();
const endings = await running;
writeFileSync(
  order.answer,
  JSON.stringify({ endings, ms: performance.now() - began, left } satisfies Answer),
);
process.exit();

function callOf(args: readonly string[]): Call {
  const tool = { name: "family", home: "datakeeper" } as const;
  return {
    step: "test.1",
    command: { tool, args, effect: "reads", deadlines: [], read: () => undefined },
  };
}

async function meanwhile(): Promise<readonly number[]> {
  if (then === undefined) return [];
  await pause(then.afterMs);
  if (then.what === "stop") return runner.endAll();
  if (then.what !== "die") return (await runner.endOther({ pid: then.what.other, mark: "RUN=other" })).left;
  process.kill(process.pid, "SIGKILL");
  return [];
}
