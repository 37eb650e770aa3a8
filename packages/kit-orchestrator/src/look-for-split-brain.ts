import { formatMirrorLine, getMirrorVolInfo, type MirrorAnswer, type MirrorLine } from "@volkit/emcmd-parser";
import { raiseFlag, splitBrainFlag } from "@volkit/lifekeeper";
import { splitBrainTrap } from "@volkit/snmp-notifier";
import { commandLine, type Volume } from "@volkit/tool-command";
import { saysSource, saysTarget } from "./peer-role.js";
import type { Peer } from "./resource.js";
import type { Run } from "./run.js";

/** monitor.4: this node is source; if the peer says so too, raise the flag on both nodes and send the trap. */
export async function lookForSplitBrain(
  run: Run,
  peer: Peer,
  there: MirrorAnswer,
  mirrors: readonly MirrorLine[],
  raiseFlagHere: () => Promise<void>,
): Promise<void> {
  const { node, volume } = run.resource;
  if (there.kind === "failed") {
    const command = commandLine(getMirrorVolInfo(peer.node, volume, run.settings.emcmd.volumeArgument));
    run.say("monitor.4", "VK320", { peer: peer.node, volume: volume.name, command, why: there.failure });
    run.decide("monitor.4", "split brain", "unknown", peer.node);
    return;
  }
  if (saysTarget(there)) {
    run.decide("monitor.4", "split brain", "no", peer.node);
    return;
  }
  if (!saysSource(there)) {
    run.decide("monitor.4", "split brain", "unknown", peer.node);
    run.say("monitor.4", "VK324", { peer: peer.node, volume: volume.name, there: there.output });
    return;
  }

  run.decide("monitor.4", "split brain", "yes", peer.node);
  const flag = splitBrainFlag(volume);
  const [here, said] = [inWords(mirrors, volume), inWords(there.mirrors, volume)];
  run.say("monitor.4", "VK321", { volume: volume.name, node, peer: peer.node, here, there: said, flag });

  await raiseFlagHere();

  const raise = raiseFlag(flag, peer.node);
  const raised = await run.ask("monitor.4", raise, peer.node);
  if (raised.kind === "failed") {
    run.say("monitor.4", "VK322", { flag, on: peer.node, command: commandLine(raise), why: raised.failure });
  }

  const trap = splitBrainTrap(node, volume, peer.node);
  const sent = await run.ask("monitor.4", trap, peer.node);
  if (sent.kind === "failed") {
    run.say("monitor.4", "VK323", { peer: peer.node, command: commandLine(trap), why: sent.failure });
  }
}

function inWords(mirrors: readonly MirrorLine[], volume: Volume): string {
  return mirrors.map((mirror) => formatMirrorLine(mirror, volume)).join("; ");
}
