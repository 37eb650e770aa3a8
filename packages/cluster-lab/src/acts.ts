import { changeNode, changeVolume } from "./change.js";
import type { Cluster, Language, LabNode, LabVolume, ToolFault } from "./cluster.js";
import { findNode, findVolume, isCut, sameName } from "./find.js";

/** Cuts the link between two nodes: neither reaches the other, and mirrors between them pause. */
export function cutLink(cluster: Cluster, from: string, to: string): Cluster {
  if (from === to || isCut(cluster, from, to)) return cluster;
  return { ...cluster, linksDown: [...cluster.linksDown, { from, to }] };
}

/** Joins a cut link again; mirrors that only waited for it go on by themselves (assumed). */
export function joinLink(cluster: Cluster, from: string, to: string): Cluster {
  const linksDown = cluster.linksDown.filter((link) => !isCut({ ...cluster, linksDown: [link] }, from, to));
  return { ...cluster, linksDown };
}

/** Switches a node off or on. What it was as it went down it is as it comes up, unless another took over. */
export function setPower(cluster: Cluster, name: string, power: LabNode["power"]): Cluster {
  return changeNode(cluster, name, { power });
}

/** Sets the language of a node's Windows. */
export function setLanguage(cluster: Cluster, name: string, language: Language): Cluster {
  return changeNode(cluster, name, { language });
}

/** Sets whether a node's LifeKeeper is stopping (`3 STOP_PENDING`) or running (`4 RUNNING`). */
export function setStopping(cluster: Cluster, name: string, stopping: boolean): Cluster {
  const service = stopping ? { number: 3, name: "STOP_PENDING" } : { number: 4, name: "RUNNING" };
  return changeNode(cluster, name, { service });
}

/** What can be wrong with a volume without a tool having done it. */
export type Condition = Pick<LabVolume, "dirty" | "busy" | "writable" | "lockedByLifeKeeper" | "schedule">;

/** Sets what is wrong, or right, with one volume of one node. */
export function setCondition(
  cluster: Cluster,
  name: string,
  letter: string,
  condition: Partial<Condition>,
): Cluster {
  return changeVolume(cluster, name, letter, condition);
}

/** Makes one more shadow copy of a volume, with the next free number of the node. */
export function addShadowCopy(
  cluster: Cluster,
  name: string,
  letter: string,
  clientAccessible: boolean,
): Cluster {
  const node = findNode(cluster, name);
  const volume = node && findVolume(node, letter);
  if (volume === undefined) return cluster;
  const used = node?.volumes.flatMap((each) => each.shadowCopies.map((copy) => copy.number)) ?? [];
  const copy = { number: Math.max(0, ...used) + 1, clientAccessible };
  return changeVolume(cluster, name, letter, { shadowCopies: [...volume.shadowCopies, copy] });
}

/** Takes every shadow copy of a volume away, whoever made it. */
export function clearShadowCopies(cluster: Cluster, name: string, letter: string): Cluster {
  return changeVolume(cluster, name, letter, { shadowCopies: [] });
}

/** Sets whose shadow copies a volume stores. */
export function setStorage(
  cluster: Cluster,
  name: string,
  letter: string,
  storesCopiesOf: readonly string[],
): Cluster {
  return changeVolume(cluster, name, letter, { storesCopiesOf });
}

/** Makes a program of a node misbehave; another fault of that program is replaced. */
export function setToolFault(cluster: Cluster, fault: ToolFault): Cluster {
  const mended = mendToolFault(cluster, fault.node, fault.on);
  return { ...mended, toolFaults: [...mended.toolFaults, fault] };
}

/** Makes a program of a node work again. */
export function mendToolFault(cluster: Cluster, node: string, on: string): Cluster {
  const toolFaults = cluster.toolFaults.filter((each) => each.node !== node || !sameName(each.on, on));
  return { ...cluster, toolFaults };
}
