import type { MirrorAnswer, MirrorState } from "@volkit/emcmd-parser";
import { mirrorsOfPeer, type Peer, type Run } from "@volkit/kit-orchestrator";
import { known, unknown, type Known } from "../known.js";
import { saysSource, type MirrorLink, type NodeFacts } from "./facts.js";

/** Each mirror of each node that says that it is source, by the same rules that tell a check which line is whose. */
export async function linksBetween(
  run: Run,
  nodes: readonly NodeFacts[],
  configured: readonly Peer[],
): Promise<readonly MirrorLink[]> {
  const pairs = nodes
    .filter(saysSource)
    .flatMap((source) => nodes.filter((node) => node !== source).map((target) => [source, target] as const));
  return Promise.all(pairs.map(([source, target]) => linkBetween(source, target)));

  async function linkBetween(source: NodeFacts, target: NodeFacts): Promise<MirrorLink> {
    const others = nodes.filter((node) => node !== source);
    const peers = others.map(asPeer);
    const peer = peers[others.indexOf(target)];
    const mirrors = source.mirrors.kind === "known" ? source.mirrors.value.mirrors : [];
    const outgoing = mirrors.filter(({ role }) => role === "source");
    const theirs =
      peer === undefined ? [] : await mirrorsOfPeer(run, peer, peers, outgoing, answerOf(target));
    const [from, to] = [source.node, target.node];
    return {
      from,
      to,
      addresses: theirs.map(({ address }) => address),
      state: agreed(theirs, {
        en: `which of ${from}'s mirrors leads to ${to} could not be settled`,
        ja: `${from} のどのミラーが ${to} へのものか特定できません`,
      }),
      believed: believed(target),
    };
  }

  function asPeer({ node, tag }: NodeFacts): Peer {
    return configured.find((peer) => peer.node === node) ?? { node, tag, addresses: [] };
  }
}

/** What the node says of itself as a target. */
function believed({ node, mirrors }: NodeFacts): Known<MirrorState> {
  if (mirrors.kind === "unknown") return mirrors;
  const incoming = mirrors.value.mirrors.filter(({ role }) => role === "target");
  return agreed(incoming, {
    en: `${node} does not say that it is a target`,
    ja: `${node} はターゲットであると応答していません`,
  });
}

function agreed(
  lines: readonly { readonly state: MirrorState }[],
  none: { readonly en: string; readonly ja: string },
): Known<MirrorState> {
  const [first, ...others] = lines.map(({ state }) => state);
  if (first === undefined) return unknown(none);
  if (others.every((other) => other === first)) return known(first);
  return unknown({
    en: `its lines contradict each other: ${lines.map(({ state }) => state).join(", ")}`,
    ja: `複数の行の状態が矛盾しています: ${lines.map(({ state }) => state).join(", ")}`,
  });
}

/** What is not known is as good as no answer to who asks for addresses in it. */
function answerOf({ mirrors }: NodeFacts): MirrorAnswer {
  return mirrors.kind === "known" ? mirrors.value : { kind: "failed", failure: { kind: "silent" } };
}
