import type { MessageEntry as Entry } from "@volkit/message-table";
import type { NotificationKind } from "@volkit/snmp-notifier";
import type { Step } from "../steps.js";

/** A row of the message table. The seed's numbered messages are one text in every language; the kit's own have two. */
export interface MessageEntry extends Entry<Step> {
  /** The notification by which managers are told it; absent where they are not. The MIB is made from these. */
  readonly notification?: NotificationKind;
}
