import { formatMirrorLine, getMirrorVolInfo, type MirrorAnswer, type MirrorLine } from "@volkit/emcmd-parser";
import { raiseFlag, splitBrainFlag } from "@volkit/lifekeeper";
import { commandLine, type Volume } from "@volkit/tool-command";
import { endAlarm } from "./end-alarm.js";
import { message } from "./messages/message.js";
import { saysSource, saysTarget } from "./peer-role.js";
import { raiseAlarm } from "./raise-alarm.js";
import type { Peer } from "./resource.js";
import type { Run } from "./run.js";
import { namesOf, toldAmong, waysInUse } from "./told-ways.js";
import { nobodyWords } from "./words.js";

/**
 * monitor.4: this node is source; if the peer says so too, raise the flag on both nodes and tell the managers. What they
 * were told before is known only where they are to hear of changes alone.
 */
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
    const values = { volume: volume.name, node, peer: peer.node };
    await endAlarm(run, peer, message("monitor.4", "VK327", values));
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
  const values = { volume: volume.name, node, peer: peer.node, here, there: said, flag };
  const known = run.alarms.read(peer.node);
  const told = known.kind === "raised" ? known.told : [];
  if (known.kind === "lost") run.say("monitor.4", "VK328", { peer: peer.node, why: known.why });
  if (known.kind === "raised") {
    const ways = namesOf(toldAmong(waysInUse(run.settings.snmp), told));
    run.say("monitor.4", "VK325", { ...values, told: ways || nobodyWords });
  } else run.say("monitor.4", "VK321", values);

  await raiseFlagHere();

  const raise = raiseFlag(flag, peer.node);
  const raised = await run.ask("monitor.4", raise, peer.node);
  if (raised.kind === "failed") {
    run.say("monitor.4", "VK322", { flag, on: peer.node, command: commandLine(raise), why: raised.failure });
  }

  await raiseAlarm(run, peer, told);
}

function inWords(mirrors: readonly MirrorLine[], volume: Volume): string {
  return mirrors.map((mirror) => formatMirrorLine(mirror, volume)).join("; ");
}
