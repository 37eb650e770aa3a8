import { labRunner, memoryStore } from "@volkit/cluster-lab";
import {
  beginRun,
  defaultSettings,
  monitor,
  noAlarms,
  remove,
  restore,
  type Run,
  type Verdict,
} from "@volkit/kit-orchestrator";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answersIn } from "./answers.js";
import { longestChain, startsOf } from "./order.js";
import { everyScenario, type Scenario } from "./scenarios.js";
import { peersIn } from "./situations.js";

const eachTakes = 100;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What the procedure starts, and how long (ms) it takes where every program takes 100 ms. */
async function procedureIn({ action, cluster, isConfigured }: Scenario) {
  const lab = labRunner(memoryStore(cluster), "NODEA");
  const started: string[][] = [];
  const peers = peersIn(cluster).map(({ node, address }) => ({ node, tag: "Vol.E", addresses: [address] }));
  const resource = { tag: "Vol.E", volume: { letter: "E", name: "E:" }, node: "NODEA" };
  const run = beginRun(isConfigured ? { ...resource, peers } : resource, defaultSettings, {
    runner: {
      run: async (call) => {
        started.push([call.step, call.command.tool.name, ...call.command.args]);
        await new Promise((resolve) => setTimeout(resolve, eachTakes));
        return lab.run(call);
      },
    },
    report: () => undefined,
    note: () => undefined,
    pause: () => Promise.reject(new Error("nothing is asked twice here")),
    addressesOf: () => Promise.resolve([]),
    alarms: noAlarms,
  });
  const began = Date.now();
  const ended = act(action, run).then((verdict) => ({ verdict, took: Date.now() - began }));
  await vi.runAllTimersAsync();
  return { ...(await ended), started };
}

function act(action: Scenario["action"], run: Run): Promise<Verdict> {
  switch (action) {
    case "quickCheck":
      return monitor(run, "quick");
    case "deepCheck":
      return monitor(run, "deep");
    case "restore":
      return restore(run);
    case "remove":
      return remove(run);
  }
}

describe("the specification's own numbers are what the procedures come to", () => {
  it.each(everyScenario)("$name", async (scenario) => {
    const { verdict, took, started } = await procedureIn(scenario);
    const expected = startsOf(scenario.order).map(({ step, words }) => [step, ...words]);
    expect(started.toSorted()).toEqual(expected.toSorted());
    expect(took).toBe(longestChain(scenario.order).length * eachTakes);
    expect(verdict).toBe("succeeded");
  });
});

it.each(everyScenario)("every program of $name has one answer", (scenario) => {
  expect(answersIn(scenario).size).toBe(startsOf(scenario.order).length);
});
