import { lifeKeeperAfter, type Cluster } from "@volkit/cluster-lab";
import type { ActionName } from "./kit.js";

/** The cluster once LifeKeeper has heard an action's exit status: of a check it makes nothing here. */
export function toldLifeKeeper(cluster: Cluster, node: string, action: ActionName, exitCode: 0 | 1): Cluster {
  if (action === "quickCheck" || action === "deepCheck") return cluster;
  return lifeKeeperAfter(cluster, node, { action, tag: "Vol.E", exitCode });
}
