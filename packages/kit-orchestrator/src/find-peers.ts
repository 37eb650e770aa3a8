import { equivalenciesOf } from "@volkit/lifekeeper";
import { describeFailure } from "./messages/describe-failure.js";
import type { Value } from "./messages/message.js";
import type { Peer } from "./resource.js";
import type { Run } from "./run.js";

/**
 * The peers of the resource: the configured ones, else those LifeKeeper names. This node is never its own
 * peer, and no node counts twice. Where none is known, that is said: no split brain could be noticed.
 */
export async function findPeers(run: Run): Promise<readonly Peer[]> {
  const { tag, node } = run.resource;
  const named = await namedPeers(run);

  const peers = new Map<string, Peer>();
  for (const peer of named.peers) {
    const name = peer.node.toLowerCase();
    if (name === node.toLowerCase()) run.say("peers", "VK303", { peer: peer.node, tag });
    else if (!peers.has(name)) peers.set(name, peer);
  }
  if (peers.size === 0) run.say("peers", "VK302", { tag, why: named.source });

  const found = [...peers.values()];
  run.decide("peers", "peers", found.map((peer) => peer.node).join(", ") || "none");
  return found;
}

async function namedPeers(run: Run): Promise<{ peers: readonly Peer[]; source: Value }> {
  if (run.resource.peers !== undefined) {
    return {
      peers: run.resource.peers,
      source: { en: "the configuration names none", ja: "設定に記載がありません" },
    };
  }
  const answer = await run.ask("peers", equivalenciesOf(run.resource.tag));
  if (answer.kind === "failed") {
    const { en, ja } = describeFailure(answer.failure);
    return { peers: [], source: { en: `eqv_list ${en}`, ja: `eqv_list ${ja}` } };
  }
  return {
    peers: answer.equivalencies.map(({ system, tag }) => ({ node: system, tag, addresses: [] })),
    source: { en: "eqv_list shows none", ja: "eqv_list に該当する行がありません" },
  };
}
