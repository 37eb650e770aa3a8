import type { Manager } from "@volkit/snmp-notifier";
import type { Alarm } from "./alarm-book.js";
import type { Message } from "./messages/message.js";
import type { Peer } from "./resource.js";
import type { Run } from "./run.js";
import type { Step } from "./steps.js";
import { managersInUse, tellManagers } from "./tell-managers.js";
import { namesOf, toldAmong, wayOf } from "./told-ways.js";

/**
 * The split brain with a peer is `over`, by what all nodes that were in it have answered: where it had been told, says
 * so, and tells the managers as far as they have not been told yet. EISMEventNotice is not used: the seed knows no trap
 * for it. Nothing is forgotten here.
 */
export async function endAlarm(run: Run, peer: Peer, over: Message): Promise<void> {
  const known = run.alarms.read(peer.node);
  if (known.kind === "none") return;
  if (known.kind === "lost") {
    run.say(over.step, "VK329", { step: over.step, peer: peer.node, why: known.why });
    run.alarms.keep(peer.node, undefined);
    return;
  }

  run.report(over);
  const managers = managersInUse(run.settings.snmp);
  let told = known.kind === "over" ? known.told : [];
  run.alarms.keep(peer.node, { kind: "over", told });
  const untold = managers.filter((manager) => !told.includes(wayOf(manager).key));
  await tellManagers(run, untold, { step: over.step, kind: "split-brain-over", peer, arrived });

  function arrived(manager: Manager): void {
    const ways = toldAmong(managers.map(wayOf), [...told, wayOf(manager).key]);
    told = ways.map(({ key }) => key);
    run.alarms.keep(peer.node, { kind: "over", told });
  }
}

/** Forgets the alarms of peers of which every manager knows that they are over. */
export function forgetEnded({ alarms, settings }: Run, peers: readonly Peer[]): void {
  const ways = managersInUse(settings.snmp).map(wayOf);
  const isTold = ({ told }: Alarm) => toldAmong(ways, told).length === ways.length;
  for (const { node } of peers) {
    const known = alarms.read(node);
    if (known.kind === "over" && isTold(known)) alarms.keep(node, undefined);
  }
}

/**
 * This node is target, or the volume goes into or out of service here: whatever split brain was raised may be another
 * one from now on, which is told anew. Its end is told to nobody, since the other nodes were not asked: managers that
 * still show it are named.
 */
export function interruptAlarms(run: Run, step: Step): void {
  const { alarms, resource, settings } = run;
  const ways = managersInUse(settings.snmp).map(wayOf);
  for (const peer of alarms.peers()) {
    const known = alarms.read(peer);
    if (known.kind !== "raised") continue;
    const managers = namesOf(toldAmong(ways, known.told));
    if (managers !== "")
      run.say(step, "VK336", { step, peer, managers, tag: resource.tag, node: resource.node });
    alarms.keep(peer, { kind: "over", told: [] });
  }
}
