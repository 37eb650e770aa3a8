import { changeVolume, findVolume, replied, type Cluster, type LabTool } from "@volkit/cluster-lab";

/** diskhold in the lab. What a node does not hold is locked there; until that is changed, the first node holds all. */
const diskhold: LabTool = {
  name: "diskhold",
  home: "lifekeeper",
  answer: (cluster, node, [verb, volume = ""]) => {
    if (findVolume(node, volume.charAt(0)) === undefined) return replied(cluster, 2);
    const holder = cluster.extra[volume] ?? cluster.nodes[0]?.name;
    const isHere = holder === node.name;
    if (verb === "show") return replied(cluster, 0, isHere ? "here\n" : "elsewhere\n");
    if (verb === "release") return replied(isHere ? heldBy(cluster, volume, "nobody") : cluster, 0);
    const isFree = cluster.nodes.every(({ name, power }) => name !== holder || power === "down");
    return isHere || isFree ? replied(heldBy(cluster, volume, node.name), 0) : replied(cluster, 1);
  },
};

function heldBy(cluster: Cluster, volume: string, holder: string): Cluster {
  const { nodes, extra } = cluster;
  const lock = (all: Cluster, { name }: { readonly name: string }): Cluster =>
    changeVolume(all, name, volume.charAt(0), { lockedByDataKeeper: name !== holder });
  return { ...nodes.reduce(lock, cluster), extra: { ...extra, [volume]: holder } };
}

export const labTools = [diskhold];
