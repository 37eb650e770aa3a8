import {
  createCluster,
  findNode,
  findVolume,
  labRunner,
  lifeKeeperAfter,
  memoryStore,
  mendFault,
  setFault,
  type Cluster,
  type ClusterOptions,
  type FaultOutcome,
  type LabNode,
  type LabVolume,
} from "@volkit/cluster-lab";
import { remove, restore, type Run, type Verdict } from "../../src/index.js";
import { act, deep, quick, type Acted, type Given } from "./act.js";

/** A simulated cluster, and the kit on any of its nodes. Faults are words: `busy NODEA E:`. */
export interface Lab {
  readonly breaks: (...faults: readonly string[]) => Promise<void>;
  readonly mends: (...faults: readonly string[]) => Promise<void>;
  readonly quickCheck: (node: string, given?: Given) => Promise<Acted>;
  readonly deepCheck: (node: string, given?: Given) => Promise<Acted>;
  /** As LifeKeeper calls it: the resource's state follows from the verdict. */
  readonly restore: (node: string, given?: Given) => Promise<Acted>;
  readonly remove: (node: string, given?: Given) => Promise<Acted>;
  readonly cluster: () => Promise<Cluster>;
  readonly node: (name: string) => Promise<LabNode>;
  readonly volume: (name: string) => Promise<LabVolume>;
  readonly state: (name: string) => Promise<string | undefined>;
}

export function lab(options: ClusterOptions = {}): Lab {
  const store = memoryStore(createCluster(options));
  const run = (node: string, procedure: (run: Run) => Promise<Verdict>, given: Given = {}): Promise<Acted> =>
    act(procedure, labRunner(store, node), { peers: "unset", ...given, node });
  const called = async (node: string, action: "restore" | "remove", given?: Given): Promise<Acted> => {
    const acted = await run(node, action === "restore" ? restore : remove, given);
    const exitCode = acted.verdict === "succeeded" ? 0 : 1;
    await store.update((cluster) => ({
      cluster: lifeKeeperAfter(cluster, node, { action, tag: "Vol.E", exitCode }),
      value: undefined,
    }));
    return acted;
  };
  const apply = (change: typeof setFault, faults: readonly string[]): Promise<void> =>
    store.update((cluster) => ({
      cluster: faults.reduce((so, fault) => changed(change(so, fault.split(" "))), cluster),
      value: undefined,
    }));
  const node = async (name: string): Promise<LabNode> => there(findNode(await store.read(), name));
  return {
    breaks: (...faults) => apply(setFault, faults),
    mends: (...faults) => apply(mendFault, faults),
    quickCheck: (name, given) => run(name, quick, given),
    deepCheck: (name, given) => run(name, deep, given),
    restore: (name, given) => called(name, "restore", given),
    remove: (name, given) => called(name, "remove", given),
    cluster: () => store.read(),
    node,
    volume: async (name) => there(findVolume(await node(name), "E")),
    state: async (name) => (await node(name)).instances[0]?.state,
  };
}

function changed(outcome: FaultOutcome): Cluster {
  if (outcome.kind === "refused") throw new Error(outcome.reason.en);
  return outcome.cluster;
}

function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error("not in the lab");
  return thing;
}
