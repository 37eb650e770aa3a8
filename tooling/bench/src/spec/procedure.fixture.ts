import { labRunner, memoryStore } from "@volkit/cluster-lab";
import { beginRun, defaultSettings, noAlarms, type Verdict } from "@volkit/kit-orchestrator";
import { ending } from "@volkit/tool-command";
import { vi } from "vitest";
import { actions } from "volkit/src/actions.js";
import type { Scenario } from "./scenarios.js";
import { peersIn } from "./situations.js";

/** How the programs of a procedure behave: how long each takes, in ms, and which end by a deadline alone. */
export interface Behaviour {
  readonly eachTakes: number;
  readonly hang?: readonly string[];
  readonly deadline?: number;
}

/** What a procedure came to. */
interface Acted {
  readonly verdict: Verdict;
  /** In ms, by a clock that only programs and pauses move. */
  readonly took: number;
  /** Every program: its step, its name and its words. */
  readonly started: readonly (readonly string[])[];
}

/** Runs the real procedure of a scenario on a simulated cluster. Needs fake timers. */
export async function actIn(
  { action, cluster, isConfigured }: Scenario,
  behaviour: Behaviour,
): Promise<Acted> {
  const { eachTakes, hang = [], deadline = 0 } = behaviour;
  const lab = labRunner(memoryStore(cluster), "NODEA");
  const started: string[][] = [];
  const peers = peersIn(cluster).map(({ node, address }) => ({ node, tag: "Vol.E", addresses: [address] }));
  const resource = { tag: "Vol.E", volume: { letter: "E", name: "E:" }, node: "NODEA" };
  const run = beginRun(isConfigured ? { ...resource, peers } : resource, defaultSettings, {
    runner: {
      run: async (call) => {
        const words = [call.command.tool.name, ...call.command.args];
        started.push([call.step, ...words]);
        const hangs = hang.includes(words.join(" "));
        await passed(hangs ? deadline : eachTakes);
        return hangs ? ending({ how: "timed-out", seconds: deadline / 1000, left: [] }) : lab.run(call);
      },
    },
    report: () => undefined,
    note: () => undefined,
    pause: (seconds) => passed(seconds * 1000),
    addressesOf: () => Promise.resolve([]),
    alarms: noAlarms,
  });
  const began = Date.now();
  const ended = actions[action](run).then((verdict) => ({ verdict, took: Date.now() - began, started }));
  await vi.runAllTimersAsync();
  return ended;
}

function passed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
