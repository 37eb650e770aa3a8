import { answerAs, createCluster, standardTools, type Cluster } from "@volkit/cluster-lab";
import { breaking } from "./breaking.js";

/** A situation that an action is called in. */
export interface Scenario {
  readonly name: string;
  readonly node: string;
  readonly action: "quickCheck" | "deepCheck" | "restore" | "remove";
  readonly cluster: Cluster;
  /** How it is left where a tool does not say what the situation is; the seed then goes on as if there were none. */
  readonly unseen?: Cluster;
}

/** What is done to a healthy cluster first: a fault by its words, or a tool of a node. */
type Act = readonly ["fault" | "NODEA" | "NODEB", string];

/** What was taken out of service: the lock that a remove leaves. */
const removed: Act = ["NODEA", "EMCmd . LOCKVOLUME E:"];

const stopping: Act = ["fault", "lifekeeper-stopping NODEA"];

/** Every way through the procedures that a cluster without a misbehaving tool can lead to, the plain ones first. */
export const scenarios: readonly Scenario[] = [
  scenario("deepCheck on a source", "NODEA", "deepCheck"),
  scenario("deepCheck in a split brain", "NODEA", "deepCheck", ["fault", "split-brain E:"]),
  scenario("deepCheck while paused", "NODEA", "deepCheck", ["fault", "mirror-paused E:"]),
  scenario("deepCheck on a target", "NODEB", "deepCheck"),
  scenario("quickCheck on a source", "NODEA", "quickCheck"),
  scenario("restore on a source", "NODEA", "restore", removed),
  scenario("restore on a target", "NODEB", "restore", removed),
  scenario("restore under LifeKeeper's lock", "NODEA", "restore", removed, [
    "fault",
    "lifekeeper-lock NODEA E:",
  ]),
  scenario("remove on a source", "NODEA", "remove", ["fault", "shadow-copies NODEA E:"]),
  scenario("remove on a target", "NODEB", "remove"),
  {
    ...scenario("remove while LifeKeeper stops", "NODEA", "remove", stopping),
    unseen: [stopping, removed].reduce(after, createCluster()),
  },
];

function scenario(name: string, node: string, action: Scenario["action"], ...acts: readonly Act[]): Scenario {
  return { name, node, action, cluster: acts.reduce(after, createCluster()) };
}

function after(cluster: Cluster, [by, text]: Act): Cluster {
  const [first = "", ...words] = text.split(" ");
  if (by !== "fault") return answerAs(standardTools, cluster, by, first, words).cluster;
  return breaking([first, ...words])(cluster);
}
