import { changeNode } from "./change.js";
import type { Cluster, ResourceState } from "./cluster.js";
import { findNode } from "./find.js";

/** An action that LifeKeeper has called on a node, and the exit status it got. */
export interface CalledAction {
  readonly action: "restore" | "remove";
  readonly tag: string;
  /** The whole exit status, as the action gave it. */
  readonly exitCode: number;
}

/**
 * What LifeKeeper makes of an action's exit status: a restore that answered 0 puts the resource in service
 * (ISP), any other answer makes it failed (OSF) (vendor's manual); a remove that answered 0 makes it out of
 * service (OSU), any other leaves it as it was (assumed).
 */
export function lifeKeeperAfter(cluster: Cluster, nodeName: string, called: CalledAction): Cluster {
  const node = findNode(cluster, nodeName);
  const state = stateAfter(called);
  if (node === undefined || state === undefined) return cluster;
  const instances = node.instances.map((instance) =>
    instance.tag === called.tag ? { ...instance, state } : instance,
  );
  return changeNode(cluster, node.name, { instances });
}

function stateAfter({ action, exitCode }: CalledAction): ResourceState | undefined {
  if (action === "restore") return exitCode === 0 ? "ISP" : "OSF";
  return exitCode === 0 ? "OSU" : undefined;
}
