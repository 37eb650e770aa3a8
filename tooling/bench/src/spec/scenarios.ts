import type { Cluster } from "@volkit/cluster-lab";
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
import * as situation from "./situations.js";

/** A situation in which an action is called on NODEA, and what it has to start there, in the order that is allowed. */
export interface Scenario {
  /** As the table names it. */
  readonly name: string;
  readonly action: "quickCheck" | "deepCheck" | "restore" | "remove";
  /** The cluster before it. */
  readonly cluster: Cluster;
  /** Whether the configuration names the volume's peers; else LifeKeeper is asked. */
  readonly isConfigured: boolean;
  readonly order: Order;
}

const { onePeer, asTarget, threePeers, guid } = situation;
const three = ["NODEB", "NODEC", "NODED"];
const mirror = readsMirror("monitor.1", ".");
const checksThree = sideBySide(...three.map((peer) => checksPeer(peer)));

/** Ways through the actions on which no tool fails. */
export const scenarios = {
  quickCheck: scenario("quickCheck", "", onePeer, mirror, checksPeer("NODEB")),
  unconfigured: {
    ...scenario("quickCheck", "asking who the peers are", onePeer, mirror, asksForPeers, checksPeer("NODEB")),
    isConfigured: false,
  },
  otherState: scenario(
    "quickCheck",
    "where the peer's state differs",
    situation.otherState,
    mirror,
    checksPeer("NODEB", setsState("NODEB", "OSU")),
  ),
  splitBrain: scenario(
    "quickCheck",
    "in a split brain",
    situation.splitBrain,
    mirror,
    checksPeer("NODEB", raisesFlag, ...tellsOfSplitBrain("NODEA", "NODEB")),
  ),
  threePeers: scenario("quickCheck", "of three peers", threePeers, mirror, checksThree),
  splitBrainOfFour: scenario(
    "quickCheck",
    "in a split brain of four",
    situation.splitBrainOfFour,
    mirror,
    tellsThree(),
  ),
  checkOnTarget: scenario("quickCheck", "on a target", asTarget, mirror),
  deepCheck: scenario("deepCheck", "", onePeer, mirror, checksPeer("NODEB"), checksWriting("monitor.6")),
  deepOfThree: scenario(
    "deepCheck",
    "of three peers",
    threePeers,
    mirror,
    checksThree,
    checksWriting("monitor.6"),
  ),
  restore: scenario("restore", "", onePeer, restores("NODEA", { role: "source", guid })),
  underLock: scenario(
    "restore",
    "under LifeKeeper's lock",
    situation.underLock,
    restores("NODEA", { role: "source", guid, isLocked: true }),
  ),
  restoreOnTarget: scenario("restore", "on a target", asTarget, restores("NODEA", { role: "target", guid })),
  remove: scenario("remove", "", onePeer, removesSource),
  removeOnTarget: scenario("remove", "on a target", asTarget, removesTarget),
};

export const everyScenario: readonly Scenario[] = Object.values(scenarios);

function scenario(
  action: Scenario["action"],
  how: string,
  cluster: Cluster,
  ...order: readonly Order[]
): Scenario {
  const name = how === "" ? action : `${action} ${how}`;
  return { name, action, cluster, isConfigured: true, order: inTurn(...order) };
}

/** Whichever peer is first has the flag raised here; the others wait for it, or find it done. */
function tellsThree(): Order {
  const [first = "", ...more] = three;
  return sideBySide(
    checksPeer(first, raisesFlag, ...tellsOfSplitBrain("NODEA", first)),
    ...more.map((peer) => checksPeer(peer, ...tellsOfSplitBrain("NODEA", peer))),
  );
}
