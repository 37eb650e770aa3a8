import { setFault, type Cluster } from "@volkit/cluster-lab";

/** A change that sets a fault by its words. Throws where the lab does not know it. */
export function breaking(words: readonly string[]): (cluster: Cluster) => Cluster {
  return (cluster) => {
    const outcome = setFault(cluster, words);
    if (outcome.kind === "refused") throw new Error(outcome.reason.en);
    return outcome.cluster;
  };
}
