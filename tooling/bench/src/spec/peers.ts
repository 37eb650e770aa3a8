import type { Scenario } from "./scenarios.js";

/** Another node of a scenario, as a configuration names it. */
export interface NamedPeer {
  readonly node: string;
  readonly tag: string;
  readonly addresses: readonly string[];
}

/** The other nodes of a scenario, with the addresses that their mirrors go to. */
export function peersOf({ cluster, node }: Scenario): readonly NamedPeer[] {
  return cluster.nodes
    .filter(({ name }) => name !== node)
    .map(({ name, address }) => ({ node: name, tag: "Vol.E", addresses: [address] }));
}
