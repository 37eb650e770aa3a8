import { isCheck } from "../actions.js";
import { findingsOf } from "../history/finding.js";
import { peerNamesIn } from "../history/peer-names.js";
import { sameNode } from "../nodes-seen/around.js";
import { deedsOf } from "../nodes-seen/deeds.js";
import type { NodeSeen } from "../nodes-seen/seen.js";
import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
import { noteFlag } from "./flag.js";
import { setState, type Labels, type Samples } from "./samples.js";
import { mirrorStates, resourceWords, roles, wordOf } from "./seen-words.js";
import { isWholeCheck } from "./service.js";

type Body = RunRecord | RehearsalRecord;

/** No mirror has so many targets: a list that is damaged must not fill the collector. */
const mostPeers = 32;

/** Forgets what was known of the peers of a tag. */
export function dropPeers(samples: Samples, tag: string, except: readonly string[] = []): void {
  samples.drop(
    ({ labels }) => labels.tag === tag && labels.peer !== undefined && !except.includes(labels.peer),
  );
}

/** Keeps what a run on the node in service saw of its peers. */
export function notePeers(samples: Samples, tag: string, record: Body, seen: readonly NodeSeen[]): void {
  const isWhole = isWholeCheck(record);
  const named = seen.slice(0, mostPeers);
  const nodes = named.map(({ node }) => node);
  if (isWhole && named.length > 0) dropPeers(samples, tag, nodes);
  // a check that could not learn who the peers are knows nothing of those it knew before
  const peers = isWhole && named.length === 0 ? peersKept(samples, tag) : named;
  for (const peer of peers) notePeer(samples, { tag, peer: peer.node }, { peer, record, isWhole });
  samples.add("volkit_peer_state_corrections_total", { tag }, correctionsIn(record));
}

function peersKept(samples: Samples, tag: string): readonly NodeSeen[] {
  const names = samples.all().flatMap(({ labels }) => (labels.tag === tag ? (labels.peer ?? []) : []));
  return [...new Set(names)].map((node) => ({ node, volume: "", facts: [] }));
}

interface Look {
  readonly peer: NodeSeen;
  readonly record: Body;
  readonly isWhole: boolean;
}

type OfPeer = Readonly<Record<"tag" | "peer", string>>;

function notePeer(samples: Samples, of: OfPeer, look: Look): void {
  const { peer, isWhole } = look;
  const otherwise = isWhole ? "unknown" : undefined;

  const role = wordOf(peer, "role", roles) ?? otherwise;
  if (role !== undefined) setState(samples, "volkit_peer_role", of, "role", roles, role);

  const state = wordOf(peer, "resource", resourceWords) ?? otherwise;
  if (state !== undefined) {
    setState(samples, "volkit_peer_resource_state", of, "state", resourceWords, state);
  }
  const mirror = mirrorTo(look) ?? otherwise;
  if (mirror !== undefined) setState(samples, "volkit_mirror_state", of, "state", mirrorStates, mirror);

  noteSplitBrain(samples, of, look);
  noteAgreement(samples, of, look, state);
  noteFlag(samples, "volkit_peer_split_brain_flag", of, peer);

  const answers = peer.facts.flatMap(({ after }) => (after.kind === "seen" ? [after.at] : []));
  if (answers.length > 0) {
    samples.set("volkit_peer_answer_timestamp_seconds", of, Math.max(...answers) / 1000);
  }
}

/** The state of the mirror to a peer, as this node told a check; of several, one that is not mirroring. */
function mirrorTo({ peer, record }: Look): string | undefined {
  if (!isCheck(record.action)) return undefined;
  const states = findingsOf(record, peerNamesIn([record])).flatMap(({ about, peer: to, value }) =>
    about === "mirror" && to !== null && sameNode(to, peer.node) ? [value] : [],
  );
  return states.find((state) => state !== "mirroring") ?? states[0];
}

/** Unknown is no value of `volkit_split_brain`, so that it can never be taken for 0. */
function noteSplitBrain(samples: Samples, of: OfPeer, look: Look): void {
  const decided = decisionOn("split brain", look) ?? (foundOver(look.record) ? "no" : undefined);
  if (decided === undefined && !look.isWhole) return;
  const isKnown = decided === "yes" || decided === "no";
  samples.set("volkit_split_brain_known", of, isKnown ? 1 : 0);
  if (isKnown) samples.set("volkit_split_brain", of, decided === "yes" ? 1 : 0);
  else samples.drop(({ name, labels }) => name === "volkit_split_brain" && isOf(labels, of));
}

/** Whoever clears a split brain looks at all nodes at once, and finds it over with all of them. */
function foundOver({ decisions }: Body): boolean {
  return decisions.some(({ step, about, value }) => {
    return step === "clear.2" && about === "split brain" && value === "over";
  });
}

/** A state that could not be set, or is left as it is on purpose, does not agree. */
function noteAgreement(samples: Samples, of: OfPeer, look: Look, state: string | undefined): void {
  const wanted = /, wanted (OSU|OSF)$/.exec(decisionOn("peer state", look) ?? "")?.[1];
  if (wanted !== undefined) {
    samples.set("volkit_peer_resource_state_agrees", of, state === wanted ? 1 : 0);
  } else if (look.isWhole) {
    samples.drop(({ name, labels }) => name === "volkit_peer_resource_state_agrees" && isOf(labels, of));
  }
}

function decisionOn(about: string, { peer, record }: Look): string | undefined {
  return record.decisions.find(
    (decision) => decision.about === about && sameNode(decision.peer ?? "", peer.node),
  )?.value;
}

function isOf(labels: Labels, { tag, peer }: OfPeer): boolean {
  return labels.tag === tag && labels.peer === peer;
}

/** How often a run set a peer's resource to another state. */
function correctionsIn(record: Body): number {
  if (record.format === "volkit-rehearsal") return 0;
  return deedsOf(record).filter(({ node, fact }) => fact === "resource" && !sameNode(node, record.node))
    .length;
}
