import type { MirrorAnswer } from "@volkit/emcmd-parser";
import { onPeer } from "@volkit/lifekeeper";
import { commandLine } from "@volkit/tool-command";
import { deleteShadows, listShadows } from "@volkit/vss-manager";
import { askListing } from "./ask-listing.js";
import { isNothingToDelete } from "./nothing-to-delete.js";
import { saysTarget } from "./peer-role.js";
import type { Peer } from "./resource.js";
import type { Run } from "./run.js";

/** monitor.5: delete the peer's shadow copies of the volume, as far as the settings allow. */
export async function deletePeerShadows(run: Run, peer: Peer, there: MirrorAnswer): Promise<void> {
  const { volume } = run.resource;
  const { node } = peer;
  const { peerDelete } = run.settings.vss;
  if (peerDelete === "never") return;

  if (run.settings.splitBrain.keepPeerShadows && !saysTarget(there)) {
    run.say("monitor.5", "VK331", { volume: volume.name, peer: node });
    return;
  }
  if (peerDelete === "when-present") {
    const list = onPeer(node, listShadows(volume));
    const listing = await askListing(run, "monitor.5", list, node);
    run.decide("monitor.5", "peer shadow copies", listing.kind, node);
    if (listing.kind === "absent") return;
    if (listing.kind === "unknown") {
      const command = commandLine(list);
      run.say("monitor.5", "VK332", { volume: volume.name, peer: node, command, why: listing.why });
      return;
    }
  }

  const remove = onPeer(node, deleteShadows(volume));
  const removed = await run.ask("monitor.5", remove, node);
  if (removed.kind === "done" || isNothingToDelete(removed.failure)) return;
  const command = commandLine(remove);
  run.say("monitor.5", "VK330", { volume: volume.name, peer: node, command, why: removed.failure });
}
