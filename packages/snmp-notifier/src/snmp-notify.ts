import type { Command, Tool } from "@volkit/tool-command";
import type { DeliveryAnswer } from "./delivery.js";
import { placeOf, type Manager, type ManagerVersion } from "./manager.js";
import type { Notification } from "./notification.js";
import { readDelivery } from "./read-delivery.js";

const snmpNotify: Tool = { name: "snmp-notify", home: "kit" };

/** How managers are spoken to. */
export interface Sending {
  /** The object identifier below which the kit's own notifications and objects lie. */
  readonly base: string;
  /** Seconds that an acknowledgement is waited for, each time. */
  readonly timeout: number;
  /** How often an inform is sent again. */
  readonly retries: number;
}

/**
 * Tells one manager something by SNMP: an acknowledged inform, or a trap where the manager speaks version 1. A process
 * of the kit's own sends it: a name look-up that hangs, or an answer that breaks the library, harms nothing else. Its
 * words hold the places of secrets and never a secret.
 */
export function notifyManager(
  manager: Manager,
  notification: Notification,
  { base, timeout, retries }: Sending,
): Command<DeliveryAnswer> {
  const { name, host, port } = manager;
  const { kind, node, volume, peer, tag } = notification;
  return {
    tool: snmpNotify,
    args: [
      name,
      kind,
      ...["--host", host, "--port", String(port)],
      ...versionWords(manager),
      ...["--timeout", String(timeout), "--retries", String(retries), "--base", base],
      ...["--node", node],
      ...option("--volume", volume),
      ...option("--peer", peer),
      ...option("--tag", tag),
    ],
    effect: "changes",
    deadlines: [snmpNotify.name],
    read: readDelivery,
  };
}

function versionWords(manager: ManagerVersion): string[] {
  if (manager.version !== "3") {
    return ["--version", manager.version, "--community", placeOf(manager.community)];
  }
  const { version, user, authentication, privacy } = manager;
  return [
    ...["--version", version, "--user", user],
    ...["--authentication", authentication.protocol, "--authentication-password"],
    placeOf(authentication.password),
    ...["--privacy", privacy.protocol, "--privacy-password", placeOf(privacy.password)],
  ];
}

function option(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [name, value];
}
