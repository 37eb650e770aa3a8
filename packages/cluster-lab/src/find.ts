import type { Cluster, LabNode, LabVolume } from "./cluster.js";

/** Whether two names of systems, tools or tasks are the same: case does not count on Windows. */
export function sameName(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

/** The node of that name, in whatever case. */
export function findNode(cluster: Cluster, name: string): LabNode | undefined {
  return cluster.nodes.find((node) => sameName(node.name, name));
}

/** The node's volume of that letter. */
export function findVolume(node: LabNode, letter: string): LabVolume | undefined {
  return node.volumes.find((volume) => volume.letter === letter);
}

/** Whether one node can speak to another: both are up and the link between them is. A node always reaches itself. */
export function reaches(cluster: Cluster, from: string, to: string): boolean {
  const [near, far] = [findNode(cluster, from), findNode(cluster, to)];
  if (near?.power !== "up" || far?.power !== "up") return false;
  return !isCut(cluster, near.name, far.name);
}

/** Whether the link between two nodes is cut, in whichever order they are named. */
export function isCut(cluster: Cluster, one: string, other: string): boolean {
  return cluster.linksDown.some(
    ({ from, to }) => (from === one && to === other) || (from === other && to === one),
  );
}
