import { lifeKeeperAfter, type Cluster } from "@volkit/cluster-lab";
import type { ActionName } from "./kit.js";
import type { Outcome } from "./one-run.js";

/** The cluster once LifeKeeper has heard an action's exit status: of a check it makes nothing here. */
export function toldLifeKeeper(cluster: Cluster, node: string, action: ActionName, exitCode: 0 | 1): Cluster {
  if (action === "quickCheck" || action === "deepCheck") return cluster;
  return lifeKeeperAfter(cluster, node, { action, tag: "Vol.E", exitCode });
}

/** What LifeKeeper is told, where it is told anything. */
export function exitCodeOf({ kind }: Outcome): 0 | 1 | undefined {
  switch (kind) {
    case "succeeded":
    case "gave way":
      return 0;
    case "failed":
    case "too late":
    case "threw":
      return 1;
    case "interrupted":
      return undefined;
  }
}
