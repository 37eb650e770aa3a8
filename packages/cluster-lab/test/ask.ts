import { answerAs } from "../src/answer.js";
import type { Cluster, LabNode, LabVolume } from "../src/cluster.js";
import { createCluster } from "../src/create.js";
import { setFault } from "../src/faults.js";
import { findNode, findVolume } from "../src/find.js";
import type { LabReply } from "../src/reply.js";
import { standardTools } from "../src/tools/standard-tools.js";

/** What a tool answered: `code` is its exit status, -1 where it did not end by itself. */
export interface Asked {
  readonly cluster: Cluster;
  readonly reply: LabReply;
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `NODEA EMCmd . LOCKVOLUME E:` word by word on a cluster. */
export function ask(cluster: Cluster, node: string, program: string, ...args: readonly string[]): Asked {
  const { cluster: after, reply } = answerAs(standardTools, cluster, node, program, args);
  if (reply.how !== "exited") return { cluster: after, reply, code: -1, out: "", err: "" };
  return { cluster: after, reply, code: reply.exitCode, out: reply.stdout, err: reply.stderr };
}

/** A healthy cluster of two nodes with these faults set: `broken("busy NODEA E:", "link-down NODEA NODEB")`. */
export function broken(...faults: readonly string[]): Cluster {
  return breaks(createCluster(), ...faults);
}

/** A cluster with these faults set. */
export function breaks(cluster: Cluster, ...faults: readonly string[]): Cluster {
  return faults.reduce((so, fault) => {
    const outcome = setFault(so, fault.split(" "));
    if (outcome.kind === "refused") throw new Error(outcome.reason.en);
    return outcome.cluster;
  }, cluster);
}

/** A node that must be there. */
export function nodeOf(cluster: Cluster, name: string): LabNode {
  const node = findNode(cluster, name);
  if (node === undefined) throw new Error(`no ${name}`);
  return node;
}

/** The volume E: of a node that must be there. */
export function volumeOf(cluster: Cluster, name: string): LabVolume {
  const volume = findVolume(nodeOf(cluster, name), "E");
  if (volume === undefined) throw new Error(`no E: on ${name}`);
  return volume;
}
