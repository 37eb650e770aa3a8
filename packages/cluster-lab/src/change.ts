import type { Cluster, LabNode, LabVolume } from "./cluster.js";

/** The cluster with one node changed; every other part stays the same object. */
export function changeNode(cluster: Cluster, name: string, change: Partial<LabNode>): Cluster {
  const nodes = cluster.nodes.map((node) => (node.name === name ? { ...node, ...change } : node));
  return { ...cluster, nodes };
}

/** The cluster with one volume of one node changed. */
export function changeVolume(
  cluster: Cluster,
  name: string,
  letter: string,
  change: Partial<LabVolume>,
): Cluster {
  const nodes = cluster.nodes.map((node) => {
    if (node.name !== name) return node;
    const volumes = node.volumes.map((volume) =>
      volume.letter === letter ? { ...volume, ...change } : volume,
    );
    return { ...node, volumes };
  });
  return { ...cluster, nodes };
}
