import type { Cluster } from "@volkit/cluster-lab";

/** A cluster without the faults that were set and the traps that were received: what two runs have to agree on. */
export function stateOf(cluster: Cluster): Cluster {
  return { ...cluster, toolFaults: [], traps: [] };
}

/** Whether two clusters are in the same state. */
export function sameState(one: Cluster, other: Cluster): boolean {
  return JSON.stringify(stateOf(one)) === JSON.stringify(stateOf(other));
}

/** Where a cluster is neither as `before` nor as `after`, fact by fact: `nodes.1.volumes.0.mirror.role: "none"`. */
export function strayFacts(found: Cluster, before: Cluster, after: Cluster): readonly string[] {
  const [allowed, other] = [factsOf(stateOf(before)), factsOf(stateOf(after))];
  return [...factsOf(stateOf(found))].flatMap(([path, value]) =>
    value === allowed.get(path) || value === other.get(path) ? [] : [`${path}: ${value}`],
  );
}

/** Every leaf of a value by its path. */
function factsOf(value: unknown, path = ""): Map<string, string> {
  if (typeof value !== "object" || value === null) return new Map([[path, JSON.stringify(value)]]);
  const members = Object.entries(value).flatMap(([name, member]) => [
    ...factsOf(member, path === "" ? name : `${path}.${name}`),
  ]);
  return new Map(members);
}
