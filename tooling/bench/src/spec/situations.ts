import {
  changeNode,
  changeVolume,
  createCluster,
  findNode,
  findVolume,
  setCondition,
  type Cluster,
} from "@volkit/cluster-lab";

/** The clusters that actions are measured in, always on NODEA. */

export const onePeer = createCluster();
export const asTarget = createCluster({ nodes: ["NODEB", "NODEA"] });
export const threePeers = createCluster({ nodes: ["NODEA", "NODEB", "NODEC", "NODED"] });
export const underLock = setCondition(onePeer, "NODEA", "E", { lockedByLifeKeeper: true });
export const otherState = withState(onePeer, "NODEB", "OSF");
export const splitBrain = splitBrainWith(onePeer);
export const splitBrainOfFour = splitBrainWith(threePeers);

/** The GUID of `E:` on NODEA, which it has in all of them. */
export const guid = guidHere();

/** The other nodes, with the addresses that mirrors to them go to. */
export function peersIn({ nodes }: Cluster): readonly { readonly node: string; readonly address: string }[] {
  return nodes.filter(({ name }) => name !== "NODEA").map(({ name, address }) => ({ node: name, address }));
}

function withState(cluster: Cluster, name: string, state: "OSF"): Cluster {
  const instances = findNode(cluster, name)?.instances.map((each) => ({ ...each, state })) ?? [];
  return changeNode(cluster, name, { instances });
}

/** As every check but the first one finds it: the mirrors are paused, and the peers' states agree with that. */
function splitBrainWith(cluster: Cluster): Cluster {
  const paused = (node: string) => ({ node, state: "paused" }) as const;
  const peers = peersIn(cluster).map(({ node }) => node);
  const here = { role: "source", targets: peers.map(paused) } as const;
  const there = { role: "source", targets: [paused("NODEA")] } as const;
  return peers.reduce(
    (so, peer) =>
      withState(changeVolume(so, peer, "E", { mirror: there, lockedByDataKeeper: false }), peer, "OSF"),
    changeVolume(cluster, "NODEA", "E", { mirror: here }),
  );
}

function guidHere(): string {
  const node = findNode(onePeer, "NODEA");
  const found = node && findVolume(node, "E")?.guid;
  if (found === undefined) throw new Error("a lab has no NODEA with a volume E:");
  return found;
}
