import type { Cluster } from "./cluster.js";

/** A change of the cluster and what came of it. It is pure: where two meet it is computed again on the newer cluster. */
export type Change<T> = (cluster: Cluster) => { readonly cluster: Cluster; readonly value: T };

/** Where the state of a lab is kept. */
export interface ClusterStore {
  /** The cluster as it is now. */
  read(): Promise<Cluster>;
  /** Changes the cluster as one step that nothing comes between. The same cluster given back commits nothing. */
  update<T>(change: Change<T>): Promise<T>;
}

/** A store in memory, for one process. */
export function memoryStore(cluster: Cluster): ClusterStore {
  let current = cluster;
  return {
    read: () => Promise.resolve(current),
    update: (change) => {
      const { cluster: after, value } = change(current);
      current = after;
      return Promise.resolve(value);
    },
  };
}
