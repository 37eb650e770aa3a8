import type { Alarm } from "./alarm-book.js";
import type { Message } from "./messages/message.js";
import type { Peer } from "./resource.js";
import type { Run } from "./run.js";
import { managersInUse, tellManagers } from "./tell-managers.js";

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
  let told = known.kind === "over" ? known.told : [];
  run.alarms.keep(peer.node, { kind: "over", told });
  const untold = managersInUse(run.settings.snmp).filter(({ name }) => !told.includes(name));
  await tellManagers(run, untold, { step: over.step, kind: "split-brain-over", peer, arrived });

  function arrived(manager: string): void {
    told = [...told, manager];
    run.alarms.keep(peer.node, { kind: "over", told });
  }
}

/** Forgets the alarms of peers of which every manager knows that they are over. */
export function forgetEnded({ alarms, settings }: Run, peers: readonly Peer[]): void {
  const isTold = ({ told }: Alarm) => managersInUse(settings.snmp).every(({ name }) => told.includes(name));
  for (const { node } of peers) {
    const known = alarms.read(node);
    if (known.kind === "over" && isTold(known)) alarms.keep(node, undefined);
  }
}

/**
 * This node is target: whatever split brain was raised does not last. Nobody is told, since the other nodes were not
 * asked; but the next one is a new one.
 */
export function interruptAlarms({ alarms }: Run): void {
  for (const peer of alarms.peers()) {
    if (alarms.read(peer).kind === "raised") alarms.keep(peer, { kind: "over", told: [] });
  }
}
