import type { Cluster, ClusterStore } from "@volkit/cluster-lab";
import type { What } from "./invariant.js";
import { isOfInterest, type LivingRun } from "./living-run.js";
import type { Change } from "./one-run.js";

/** A cluster as it changes, each time seen by whoever watches, and known to the runs at work. */
export interface WatchedCluster {
  readonly now: () => Cluster;
  /** What commands change it through. */
  readonly store: ClusterStore;
  /** Whether who watches has seen enough. */
  readonly isOver: () => boolean;
  /** Changes it; for the run itself, where one is named, that is no change by others. */
  readonly change: (by: string, to: (cluster: Cluster) => Cluster, own?: LivingRun) => Promise<void>;
  /** Lets the other runs at work know of a change. */
  readonly tellOthers: (change: Change, own: LivingRun | undefined) => void;
  readonly show: (what: What) => Promise<void>;
}

/** What a cluster begins as, the runs at work in it, and who watches: `false` where the history ends here. */
interface Watched {
  readonly first: Cluster;
  readonly atWork: () => Iterable<LivingRun>;
  readonly watch: (cluster: Cluster, what: What) => Promise<boolean>;
}

export function watchedCluster({ first, atWork, watch }: Watched): WatchedCluster {
  let cluster = first;
  let over = false;
  const store: ClusterStore = {
    read: () => Promise.resolve(cluster),
    update: (to) => {
      const { cluster: after, value } = to(cluster);
      cluster = after;
      return Promise.resolve(value);
    },
  };
  return { now: () => cluster, store, isOver: () => over, change, tellOthers, show };

  async function change(by: string, to: (cluster: Cluster) => Cluster, own?: LivingRun): Promise<void> {
    const before = cluster;
    cluster = to(before);
    if (cluster === before) return;
    tellOthers({ by, before, after: cluster }, own);
    await show({ kind: "changed", change: { by, before, after: cluster } });
  }

  function tellOthers(told: Change, own: LivingRun | undefined): void {
    if (!isOfInterest(told)) return;
    for (const run of atWork()) if (run !== own) run.meanwhile.push(told);
  }

  async function show(what: What): Promise<void> {
    if (over) return;
    over = !(await watch(cluster, what));
  }
}
