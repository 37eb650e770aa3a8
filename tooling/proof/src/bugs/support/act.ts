import { createCluster, labRunner, memoryStore, setFault } from "@volkit/cluster-lab";
import {
  beginRun,
  defaultSettings,
  monitor,
  remove,
  restore,
  type Decision,
  type Message,
  type Peer,
  type Run,
  type Verdict,
  noAlarms,
} from "@volkit/kit-orchestrator";
import { commandLine, type Ending, type Runner } from "@volkit/tool-command";
import { volume } from "./volume.js";

export type Action = "quickCheck" | "deepCheck" | "restore" | "remove";

/** What differs from a healthy cluster of two, whose source is NODEA. */
export interface Situation {
  readonly node?: string;
  /** Faults of the lab, by their words. */
  readonly faults?: readonly string[];
  /** What commands answer instead, by their command lines. */
  readonly answers?: Readonly<Record<string, Ending>>;
  readonly peers?: readonly Peer[];
}

/** What a procedure did. */
export interface Acted {
  readonly verdict: Verdict;
  readonly calls: readonly string[];
  /** The numbers of the messages, in order. */
  readonly said: readonly Message["id"][];
  readonly decisions: readonly Decision[];
}

const procedures: Readonly<Record<Action, (run: Run) => Promise<Verdict>>> = {
  quickCheck: (run) => monitor(run, "quick"),
  deepCheck: (run) => monitor(run, "deep"),
  restore,
  remove,
};

/** Runs a procedure in this process, on a node of a simulated cluster. */
export async function act(action: Action, situation: Situation = {}): Promise<Acted> {
  const { node = "NODEA", answers = {}, peers } = situation;
  const [calls, said, decisions]: [string[], Message["id"][], Decision[]] = [[], [], []];
  const lab = labRunner(memoryStore(clusterWith(situation.faults ?? [])), node);
  const runner: Runner = {
    run: (call) => {
      const line = commandLine(call.command);
      calls.push(line);
      const answer = answers[line];
      return answer === undefined ? lab.run(call) : Promise.resolve(answer);
    },
  };
  const resource = { tag: "Vol.E", node, volume: volume("E"), ...(peers === undefined ? {} : { peers }) };
  const run = beginRun(resource, defaultSettings, {
    runner,
    report: ({ id }) => said.push(id),
    note: (decision) => decisions.push(decision),
    pause: () => Promise.resolve(),
    addressesOf: () => Promise.resolve([]),
    alarms: noAlarms,
  });
  return { verdict: await procedures[action](run), calls, said, decisions };
}

function clusterWith(faults: readonly string[]) {
  return faults.reduce((cluster, fault) => {
    const set = setFault(cluster, fault.split(" "));
    if (set.kind === "refused") throw new Error(set.reason.en);
    return set.cluster;
  }, createCluster());
}
