import type { MirrorAnswer, MirrorLine } from "@volkit/emcmd-parser";
import type { Peer } from "./resource.js";
import type { Run } from "./run.js";

/**
 * Which of this node's mirrors lead to a peer: those to an address configured for it, else the only mirror if
 * there is one mirror and one peer, else those to an address that the peer's own answer shows, else the
 * only one to an address of its name. A mirror to an address that is configured for another peer is never
 * its. Empty, and said, where none of these settles it.
 */
export async function mirrorsOfPeer(
  run: Run,
  peer: Peer,
  peers: readonly Peer[],
  mirrors: readonly MirrorLine[],
  there: MirrorAnswer,
): Promise<readonly MirrorLine[]> {
  const others = peers.filter((other) => other !== peer).flatMap((other) => other.addresses);
  const free = mirrors.filter((mirror) => !isAmong(others, mirror));
  const configured = mirrorsTo(peer.addresses, free);
  if (configured.length > 0) return configured;

  const [only, ...more] = mirrors;
  if (only !== undefined && more.length === 0 && peers.length === 1) {
    if (peer.addresses.length > 0) {
      const addresses = peer.addresses.join(", ");
      run.say("monitor.3", "VK306", { peer: peer.node, address: only.address, configured: addresses });
    }
    return [only];
  }

  const shown = mirrorsTo(ownAddresses(there), free);
  if (shown.length > 0) return shown;
  const named = mirrorsTo(await run.addressesOf(peer.node), free);
  if (named.length === 1) return named;

  const addresses = mirrors.map((mirror) => mirror.address).join(", ");
  run.say("monitor.3", "VK304", { peer: peer.node, addresses });
  return [];
}

/** A target's own line shows the address its mirror comes in at (assumed: what a target prints is open). */
function ownAddresses(there: MirrorAnswer): readonly string[] {
  if (there.kind === "failed") return [];
  return there.mirrors.filter((mirror) => mirror.role === "target").map((mirror) => mirror.address);
}

function mirrorsTo(addresses: readonly string[], mirrors: readonly MirrorLine[]): readonly MirrorLine[] {
  return mirrors.filter((mirror) => isAmong(addresses, mirror));
}

function isAmong(addresses: readonly string[], mirror: MirrorLine): boolean {
  return addresses.some((address) => address.toLowerCase() === mirror.address.toLowerCase());
}
