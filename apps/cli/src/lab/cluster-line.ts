import { findVolume, type Cluster, type LabNode } from "@volkit/cluster-lab";

/** A cluster in one line: `NODEA source ISP -mirroring-> NODEB target OSU`, and what is out of the ordinary. */
export function clusterLine(cluster: Cluster, letter: string): string {
  const nodes = cluster.nodes.toSorted((one, other) => rank(one, letter) - rank(other, letter));
  const [first, ...others] = nodes;
  if (first === undefined) return "";
  const parts = others.map((node) => ` ${arrow(first, node, letter)} ${nodeWords(node, letter)}`);
  return `${nodeWords(first, letter)}${parts.join("")}${flagWords(cluster)}`;
}

function nodeWords(node: LabNode, letter: string): string {
  const volume = findVolume(node, letter);
  const state = node.instances.find(({ id }) => id === `${letter}:`)?.state ?? "-";
  return `${node.name} ${volume?.mirror.role ?? "none"} ${state}`;
}

/** A source in service comes first. */
function rank(node: LabNode, letter: string): number {
  const isSource = findVolume(node, letter)?.mirror.role === "source";
  const inService = node.instances.some(({ id, state }) => id === `${letter}:` && state === "ISP");
  return (isSource ? 0 : 2) + (inService ? 0 : 1);
}

function arrow(from: LabNode, to: LabNode, letter: string): string {
  const [here, there] = [findVolume(from, letter)?.mirror, findVolume(to, letter)?.mirror];
  if (here?.role === "source" && there?.role === "source") return "=/=";
  if (here?.role !== "source") return "-";
  const state = here.targets.find(({ node }) => node === to.name)?.state;
  return state === undefined ? "-" : `-${state}->`;
}

function flagWords(cluster: Cluster): string {
  const flagged = cluster.nodes.filter(({ flags }) => flags.length > 0).map(({ name }) => name);
  const flags = flagged.length === 0 ? [] : [`flags: ${flagged.join(", ")}`];
  const traps = cluster.traps.length === 0 ? [] : [`traps: ${cluster.traps.length}`];
  return [...flags, ...traps].map((words) => `; ${words}`).join("");
}
