import type { Cluster, LabNode, LabVolume } from "@volkit/cluster-lab";

// What the invariants read off a cluster. None of it uses what the lab's own tools use.

/** The flag that says of E: that there was a split brain. */
export const splitBrainFlag = "SplitBrain_E:";

export function nodeIn(cluster: Cluster, name: string): LabNode {
  const node = cluster.nodes.find((each) => each.name === name);
  if (node === undefined) throw new Error(`there is no node ${name}`);
  return node;
}

/** The volume E: of a node. */
export function volumeIn(cluster: Cluster, name: string): LabVolume {
  const volume = nodeIn(cluster, name).volumes.find(({ letter }) => letter === "E");
  if (volume === undefined) throw new Error(`${name} has no E:`);
  return volume;
}

/** Whether programs on the node could write the volume, were its disk well: no lock of either kind holds them off. */
export function isOpen(cluster: Cluster, name: string): boolean {
  const { lockedByDataKeeper, lockedByLifeKeeper } = volumeIn(cluster, name);
  return nodeIn(cluster, name).power === "up" && !lockedByDataKeeper && !lockedByLifeKeeper;
}

export function openNodes(cluster: Cluster): readonly string[] {
  return cluster.nodes.map(({ name }) => name).filter((name) => isOpen(cluster, name));
}

/** The nodes whose DataKeeper calls itself source. */
export function sourcesIn(cluster: Cluster): readonly string[] {
  return cluster.nodes.map(({ name }) => name).filter((name) => isSource(cluster, name));
}

export function isSource(cluster: Cluster, name: string): boolean {
  return volumeIn(cluster, name).mirror.role === "source";
}

export function isInTouch(cluster: Cluster, one: string, other: string): boolean {
  const cut = cluster.linksDown.some(
    ({ from, to }) => [from, to].includes(one) && [from, to].includes(other),
  );
  return !cut && [one, other].every((name) => nodeIn(cluster, name).power === "up");
}

export function stateOf(cluster: Cluster, name: string): string | undefined {
  return nodeIn(cluster, name).instances.find(({ tag }) => tag === "Vol.E")?.state;
}
