import { hasArrived, notifyManager, type Manager, type Notification } from "@volkit/snmp-notifier";
import { deliveryWords } from "./delivery-words.js";
import type { Peer } from "./resource.js";
import type { Run } from "./run.js";
import type { SnmpSettings } from "./settings.js";
import type { Step } from "./steps.js";
import { alarmWords } from "./words.js";

/** The managers that the kit itself tells: none where that is left to EISMEventNotice. */
export function managersInUse({ notifier, managers }: SnmpSettings): readonly Manager[] {
  return notifier === "eism" ? [] : managers;
}

/** Something that is told of a split brain with a peer. */
export interface Told {
  readonly step: Step;
  readonly kind: Extract<Notification["kind"], "split-brain" | "split-brain-over">;
  readonly peer: Peer;
  /** Called with each manager as it has been told, as far as can be known. */
  readonly arrived: (manager: Manager) => void;
}

/** Tells managers side by side. What did not arrive is said, and changes nothing else. */
export async function tellManagers(
  run: Run,
  managers: readonly Manager[],
  { step, kind, peer, arrived }: Told,
): Promise<void> {
  const { node, tag, volume } = run.resource;
  const notification = { kind, node, volume: volume.name, peer: peer.node, tag };
  await Promise.all(
    managers.map(async (manager) => {
      const told = await run.ask(step, notifyManager(manager, notification, run.settings.snmp), peer.node);
      const words = deliveryWords(told);
      run.decide(step, `alarm ${manager.name}`, words.en, peer.node);
      if (hasArrived(told)) {
        arrived(manager);
        return;
      }
      const what = alarmWords[kind];
      run.say(step, "VK326", { step, manager: manager.name, what, peer: peer.node, why: words });
    }),
  );
}
