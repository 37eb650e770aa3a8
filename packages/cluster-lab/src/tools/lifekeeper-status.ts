import type { Cluster, LabNode } from "../cluster.js";
import { findNode, reaches } from "../find.js";
import { replied, unixLines, type LabAnswer } from "../reply.js";

/** Exit statuses that LifeKeeper's ins_, eqv_, sys_ and flg_ commands share (vendor's manual). */
export const status = { syntax: 2, exists: 4, illegal: 5, noSuch: 7, unreachable: 9 };

/** An answer of a command that failed: its name and a sentence on stderr (the wording is the lab's own). */
export function failed(cluster: Cluster, code: number, command: string, text: string): LabAnswer {
  return replied(cluster, code, "", unixLines(`${command}: ${text}`));
}

/** The answer to words that the command does not understand. */
export function misused(cluster: Cluster, command: string, synopsis: string): LabAnswer {
  return failed(cluster, status.syntax, command, `usage: ${command} ${synopsis}`);
}

/**
 * Answers for the system that `-d` names, this node where there is none. A system that cannot be reached is
 * exit 9 (vendor's manual), one that is not in the cluster exit 7 (assumed).
 */
export function onSystem(
  cluster: Cluster,
  node: LabNode,
  command: string,
  named: string | undefined,
  answer: (system: LabNode) => LabAnswer,
): LabAnswer {
  const system = named === undefined ? node : findNode(cluster, named);
  if (system === undefined) return failed(cluster, status.noSuch, command, `no such system: ${named ?? ""}`);
  if (!reaches(cluster, node.name, system.name))
    return failed(cluster, status.unreachable, command, `system ${system.name} cannot be reached`);
  return answer(system);
}
