import { equivalenciesOf, type EquivalencyAnswer } from "@volkit/lifekeeper";
import type { Command } from "@volkit/tool-command";
import { describeFailure, type Bilingual } from "@volkit/message-table";
import type { Peer } from "./resource.js";
import type { Run } from "./run.js";
import { noPeersWords } from "./words.js";

/** The peers of a resource, and who was asked for them. */
export interface NamedPeers {
  /** No node twice, and never this one. */
  readonly peers: readonly Peer[];
  /** This node, where it was named as a peer of its own. */
  readonly itself: readonly Peer[];
  /** Why there are none, where there are none. */
  readonly whyNone: Bilingual;
}

/** The peers of the resource. Where none is known, that is said: no split brain could be noticed. */
export async function findPeers(run: Run): Promise<readonly Peer[]> {
  const { tag } = run.resource;
  const { peers, itself, whyNone } = await namedPeers(run);
  for (const peer of itself) run.say("peers", "VK303", { peer: peer.node, tag });
  if (peers.length === 0) run.say("peers", "VK302", { tag, why: whyNone });
  run.decide("peers", "peers", peers.map((peer) => peer.node).join(", ") || "none");
  return peers;
}

/**
 * The configured peers, else those LifeKeeper names, asked by `question`. This node is never its own peer, and no node
 * counts twice.
 */
export async function namedPeers(
  run: Run,
  question = equivalenciesOf(run.resource.tag),
): Promise<NamedPeers> {
  const node = run.resource.node.toLowerCase();
  const { named, whyNone } = await everyPeerNamed(run, question);
  const itself = named.filter((peer) => peer.node.toLowerCase() === node);

  const peers = new Map<string, Peer>();
  for (const peer of named) {
    const name = peer.node.toLowerCase();
    if (name !== node && !peers.has(name)) peers.set(name, peer);
  }
  return { peers: [...peers.values()], itself, whyNone };
}

async function everyPeerNamed(
  run: Run,
  question: Command<EquivalencyAnswer>,
): Promise<{ named: readonly Peer[]; whyNone: Bilingual }> {
  if (run.resource.peers !== undefined) {
    return { named: run.resource.peers, whyNone: noPeersWords.configuration };
  }
  const answer = await run.ask("peers", question);
  if (answer.kind === "failed") {
    const { en, ja } = describeFailure(answer.failure);
    return { named: [], whyNone: { en: `eqv_list ${en}`, ja: `eqv_list ${ja}` } };
  }
  return {
    named: answer.equivalencies.map(({ system, tag }) => ({ node: system, tag, addresses: [] })),
    whyNone: noPeersWords.lifekeeper,
  };
}
