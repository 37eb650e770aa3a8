import {
  changeNode,
  changeVolume,
  createCluster,
  findNode,
  findVolume,
  setCondition,
  type Cluster,
} from "@volkit/cluster-lab";
import { inTurn, sideBySide, type Order } from "./order.js";
import {
  asksForPeers,
  checksPeer,
  checksWriting,
  raisesFlag,
  readsMirror,
  removesSource,
  removesTarget,
  restores,
  setsState,
  tellsOfSplitBrain,
} from "./orders.js";

/** A situation in which an action is called, and what it has to start there, in the order that is allowed. */
export interface Scenario {
  /** As the table names it. */
  readonly name: string;
  readonly action: "quickCheck" | "deepCheck" | "restore" | "remove";
  /** The node it is called on. */
  readonly node: string;
  readonly cluster: Cluster;
  /** Whether the configuration names the peers; else LifeKeeper is asked. */
  readonly namesPeers: boolean;
  readonly order: Order;
}

const two = createCluster();
const four = createCluster({ nodes: ["NODEA", "NODEB", "NODEC", "NODED"] });
const others = ["NODEB", "NODEC", "NODED"];

const mirror = readsMirror("monitor.1", ".");
const write = checksWriting("monitor.6");
const threePeers = sideBySide(...others.map((peer) => checksPeer(peer)));

/** What the benchmark measures actions in: every way through an action on which nothing is wrong with a tool. */
export const scenarios: readonly Scenario[] = [
  onSource("quickCheck", "on a source", two, inTurn(mirror, checksPeer("NODEB"))),
  {
    ...onSource(
      "quickCheck",
      "asking who the peers are",
      two,
      inTurn(mirror, asksForPeers, checksPeer("NODEB")),
    ),
    namesPeers: false,
  },
  onSource(
    "quickCheck",
    "where the peer's state differs",
    withState(two, "NODEB", "OSF"),
    inTurn(mirror, checksPeer("NODEB", setsState("NODEB", "OSU"))),
  ),
  onSource(
    "quickCheck",
    "in a split brain",
    splitBrainWith(two, ["NODEB"]),
    inTurn(mirror, checksPeer("NODEB", raisesFlag, ...tellsOfSplitBrain("NODEA", "NODEB"))),
  ),
  onSource("quickCheck", "with three peers", four, inTurn(mirror, threePeers)),
  onSource(
    "quickCheck",
    "in a split brain with three peers",
    splitBrainWith(four, others),
    inTurn(mirror, splitBrainOfThree()),
  ),
  onTarget("quickCheck", mirror),
  onSource("deepCheck", "on a source", two, inTurn(mirror, checksPeer("NODEB"), write)),
  onSource("deepCheck", "with three peers", four, inTurn(mirror, threePeers, write)),
  onSource("restore", "on a source", two, restores("NODEA", { role: "source", guid: guidOn("NODEA") })),
  onSource(
    "restore",
    "under LifeKeeper's lock",
    setCondition(two, "NODEA", "E", { lockedByLifeKeeper: true }),
    restores("NODEA", { role: "source", guid: guidOn("NODEA"), isLocked: true }),
  ),
  onTarget("restore", restores("NODEB", { role: "target", guid: guidOn("NODEB") })),
  onSource("remove", "on a source", two, removesSource),
  onTarget("remove", removesTarget),
];

function onSource(action: Scenario["action"], how: string, cluster: Cluster, order: Order): Scenario {
  return { name: `${action} ${how}`, action, node: "NODEA", cluster, namesPeers: true, order };
}

function onTarget(action: Scenario["action"], order: Order): Scenario {
  return { name: `${action} on a target`, action, node: "NODEB", cluster: two, namesPeers: true, order };
}

function withState(cluster: Cluster, name: string, state: "OSF"): Cluster {
  const instances = findNode(cluster, name)?.instances.map((each) => ({ ...each, state })) ?? [];
  return changeNode(cluster, name, { instances });
}

/** As every check after the first one finds it: the mirrors are paused, the peers' states agree with that. */
function splitBrainWith(cluster: Cluster, peers: readonly string[]): Cluster {
  const paused = (node: string) => ({ node, state: "paused" }) as const;
  const here = changeVolume(cluster, "NODEA", "E", {
    mirror: { role: "source", targets: peers.map(paused) },
  });
  return peers.reduce((so, peer) => {
    const claims = { role: "source", targets: [paused("NODEA")] } as const;
    return withState(changeVolume(so, peer, "E", { mirror: claims, lockedByDataKeeper: false }), peer, "OSF");
  }, here);
}

/** Whichever peer is first has the flag raised here; the others wait for it, or find it done. */
function splitBrainOfThree(): Order {
  const [first = "", ...more] = others;
  return sideBySide(
    checksPeer(first, raisesFlag, ...tellsOfSplitBrain("NODEA", first)),
    ...more.map((peer) => checksPeer(peer, ...tellsOfSplitBrain("NODEA", peer))),
  );
}

function guidOn(name: string): string {
  const node = findNode(two, name);
  const guid = node && findVolume(node, "E")?.guid;
  if (guid === undefined) throw new Error(`a lab has no ${name} with a volume E:`);
  return guid;
}
