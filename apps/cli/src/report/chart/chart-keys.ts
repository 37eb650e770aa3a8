import type { Settings } from "@volkit/kit-orchestrator";

/** Where a check has its peers from: the configuration names them, LifeKeeper is asked for them, or there are none. */
export type PeersFrom = "named" | "asked" | "none";

/** By what the charts of the procedures are known: their name, and the settings that change them. */
export function monitorKey(peers: PeersFrom, writeCheck: string): string {
  return `monitor, peers ${peers}, ${writeCheck}`;
}

export function restoreKey(writeCheck: string): string {
  return `restore, ${writeCheck}`;
}

export function removeKey(unknown: string): string {
  return `remove, ${unknown}`;
}

/** Where nothing is deleted on peers, it does not matter when it would be. */
export function peerKey(
  { peerDelete }: Pick<Settings["vss"], "peerDelete">,
  { keepPeerShadows, keepPeerState }: Pick<Settings["splitBrain"], "keepPeerShadows" | "keepPeerState">,
): string {
  const shadows = peerDelete === "never" || !keepPeerShadows ? "" : ", keepPeerShadows";
  return `monitor-peer, ${peerDelete}${shadows}${keepPeerState ? ", keepPeerState" : ""}`;
}
