/** What a node that is measured on belongs to. It is NODEA itself. */
export interface Cluster {
  /** The letters of its volumes; the resource of `E` has the tag `Vol.E`. */
  readonly letters: readonly string[];
  readonly peers: readonly Peer[];
}

/** Another node that each volume is mirrored to. */
export interface Peer {
  readonly node: string;
  readonly address: string;
}

/** One volume, and one peer. */
export const usualCluster: Cluster = { letters: ["E"], peers: peersUpTo(1) };

/** So many peers: NODEB, NODEC and so on. */
export function peersUpTo(count: number): readonly Peer[] {
  return ["NODEB", "NODEC", "NODED"]
    .slice(0, count)
    .map((node, at) => ({ node, address: `10.0.0.${at + 2}` }));
}

export const thisNode = "NODEA";

export function tagOf(letter: string): string {
  return `Vol.${letter}`;
}

/** The configuration of such a node, as an administrator would write it. */
export function configurationOf({ letters, peers }: Cluster): object {
  const resources: Record<string, object> = {};
  for (const letter of letters) {
    const known = peers.map(({ node, address }) => ({ node, addresses: [address] }));
    resources[tagOf(letter)] = { volume: `${letter}:`, peers: known };
  }
  return { node: thisNode, resources };
}
