import type { Notification } from "../notification.js";
import {
  ownNotificationNumbers,
  ownObjectNumbers,
  splitBrainTrapNumber,
  vendorEnterprise,
  vendorMessage,
} from "../objects.js";
import { textOf } from "../texts.js";

/** An object and its value, a text in UTF-8. */
export interface Binding {
  readonly oid: string;
  readonly value: string;
}

/** A notification as it stands in a message. */
export interface Content {
  /** SNMPv1: it is generic trap 6 of this enterprise, with this specific number. */
  readonly enterprise: string;
  readonly specific: number;
  /** SNMPv2c and v3. */
  readonly trapOid: string;
  readonly bindings: readonly Binding[];
}

/** What goes over the wire for a notification. Whatever is the kit's own lies below `base`. */
export function contentOf(notification: Notification, base: string): Content {
  const { kind } = notification;
  const enterprise = kind === "split-brain" ? vendorEnterprise : base;
  const specific = kind === "split-brain" ? splitBrainTrapNumber : ownNotificationNumbers[kind];
  const own = (name: keyof typeof ownObjectNumbers): string => `${base}.1.${ownObjectNumbers[name]}.0`;
  const message = kind === "split-brain" ? `${vendorMessage}.0` : own("message");
  const details = (["volume", "peer", "node", "tag"] as const).flatMap((name) => {
    const value = notification[name];
    return value === undefined ? [] : [{ oid: own(name), value }];
  });
  return {
    enterprise,
    specific,
    trapOid: `${enterprise}.0.${specific}`,
    bindings: [{ oid: message, value: textOf(notification) }, ...details],
  };
}
