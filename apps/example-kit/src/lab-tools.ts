import { changeVolume, replied, type Cluster, type LabTool } from "@volkit/cluster-lab";

/** diskhold in the lab, for `E:`. What a node does not hold is locked there; until it is changed, the first node holds it. */
const diskhold: LabTool = {
  name: "diskhold",
  home: "lifekeeper",
  answer: (cluster, { name }, [verb]) => {
    const holder = cluster.extra["diskhold"] ?? cluster.nodes[0]?.name;
    const isHere = holder === name;
    if (verb === "show") return replied(cluster, 0, isHere ? "here\n" : "elsewhere\n");
    if (verb === "release") return replied(isHere ? heldBy(cluster, "nobody") : cluster, 0);
    const isFree = cluster.nodes.every((node) => node.name !== holder || node.power === "down");
    return isHere || isFree ? replied(heldBy(cluster, name), 0) : replied(cluster, 1);
  },
};

function heldBy(cluster: Cluster, holder: string): Cluster {
  const locked = cluster.nodes.reduce(
    (all, { name }) => changeVolume(all, name, "E", { lockedByDataKeeper: name !== holder }),
    cluster,
  );
  return { ...locked, extra: { ...cluster.extra, diskhold: holder } };
}

export const labTools = [diskhold];
