import {
  notificationKinds,
  ownNotificationNumbers,
  splitBrainTrapNumber,
  type NotificationKind,
} from "@volkit/snmp-notifier";
import type { MessageEntry } from "../messages/entry.js";
import { messageTable } from "../messages/table.js";

/** A notification, and the message that is told with it. */
export interface ToldNotification {
  readonly kind: NotificationKind;
  readonly name: string;
  readonly parent: string;
  readonly number: number;
  readonly id: string;
  readonly message: MessageEntry;
}

/** Every notification that a message of the table is told by, in the order of their kinds. */
export function toldNotifications(): readonly ToldNotification[] {
  const messages = Object.entries<MessageEntry>(messageTable);
  return notificationKinds.flatMap((kind) =>
    messages
      .filter(([, { notification }]) => notification === kind)
      .map(([id, message]) => ({ kind, ...placeOf(kind), id, message })),
  );
}

function placeOf(kind: NotificationKind): Pick<ToldNotification, "name" | "parent" | "number"> {
  const name = nameOf(kind);
  return kind === "split-brain"
    ? { name, parent: "volkitVendorNotifications", number: splitBrainTrapNumber }
    : { name, parent: "volkitNotifications", number: ownNotificationNumbers[kind] };
}

/** `volkitSplitBrainOver` */
function nameOf(kind: NotificationKind): string {
  const words = kind.split("-").map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return `volkit${words.join("")}`;
}
