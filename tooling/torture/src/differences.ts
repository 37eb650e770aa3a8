import type { Cluster } from "@volkit/cluster-lab";

/** A cluster without the faults that were set and the traps that were received: what two runs have to agree on. */
export function stateOf(cluster: Cluster): Cluster {
  return { ...cluster, toolFaults: [], traps: [] };
}

/** Whether two clusters are in the same state. */
export function sameState(one: Cluster, other: Cluster): boolean {
  return JSON.stringify(stateOf(one)) === JSON.stringify(stateOf(other));
}

/** Where a cluster is as none of the others, fact by fact: `nodes.1.volumes.0.mirror.role: "none"`. */
export function strayFacts(found: Cluster, ...others: readonly Cluster[]): readonly string[] {
  const allowed = others.map((other) => factsOf(stateOf(other)));
  return [...factsOf(stateOf(found))].flatMap(([path, value]) =>
    allowed.some((facts) => facts.get(path) === value) ? [] : [`${path}: ${value}`],
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
