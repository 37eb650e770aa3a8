import type { MirrorLine } from "@volkit/emcmd-parser";
import { instanceOf } from "@volkit/lifekeeper";
import { agreeOnState } from "./agree-on-state.js";
import { askMirror } from "./ask-mirror.js";
import { deletePeerShadows } from "./delete-peer-shadows.js";
import { lookForSplitBrain } from "./look-for-split-brain.js";
import { mirrorsOfPeer } from "./mirrors-of-peer.js";
import { saysTarget } from "./peer-role.js";
import type { Peer } from "./resource.js";
import type { Run } from "./run.js";

/** What all peers share: their list, this node's mirrors, and the flag that is raised here once a run. */
export interface Shared {
  readonly peers: readonly Peer[];
  readonly mirrors: readonly MirrorLine[];
  readonly raiseFlagHere: () => Promise<void>;
}

/** What is known of a peer in the end. */
export interface Monitored {
  /** This node's mirrors to it, as far as they are known. */
  readonly mirrors: readonly MirrorLine[];
  /** It has answered that it is target. */
  readonly isTarget: boolean;
}

/**
 * monitor.3 to monitor.5 for one peer. Its two reads overlap; what changes something runs in the seed's order,
 * and each step is tried whatever the others came to.
 */
export async function monitorPeer(run: Run, peer: Peer, shared: Shared): Promise<Monitored> {
  const [state, there] = await Promise.all([
    run.ask("monitor.3", instanceOf(peer.tag, peer.node), peer.node),
    askMirror(run, "monitor.4", peer.node, peer.node),
  ]);
  const mirrors = await mirrorsOfPeer(run, peer, shared.peers, shared.mirrors, there);
  await agreeOnState(run, peer, mirrors, state, there);
  await lookForSplitBrain(run, peer, there, shared.mirrors, shared.raiseFlagHere);
  await deletePeerShadows(run, peer, there);
  return { mirrors, isTarget: saysTarget(there) };
}
