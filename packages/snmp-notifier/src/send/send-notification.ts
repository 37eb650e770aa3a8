import type { Delivery } from "../delivery.js";
import type { Manager } from "../manager.js";
import type { Notification } from "../notification.js";
import type { Sending } from "../snmp-notify.js";
import { addressesOf } from "./addresses.js";
import { contentOf } from "./content.js";
import { credentialsOf } from "./credentials.js";
import type { SecretPlaces } from "./secret.js";
import { tellAt } from "./tell-at.js";

/** What sending touches of the machine it runs on. */
export interface Means {
  /** Read anew for each notification, and kept no longer. */
  readonly secrets: SecretPlaces;
  /** All addresses of a name, or a rejection. */
  readonly lookUp: (name: string) => Promise<readonly string[]>;
  /** Milliseconds of a clock that never goes back. */
  readonly monotonic: () => number;
  /** Seconds since the machine was started. */
  readonly uptime: () => number;
}

/**
 * Tells one manager something by SNMP: an inform that it acknowledges, or a trap with version 1. Of several addresses
 * of its name, the next is taken where the system knows no way to one, or nothing listens there. It takes at most
 * `timeout` x (`retries` + 1) seconds and a look-up's five.
 */
export async function sendNotification(
  manager: Manager,
  notification: Notification,
  { base, timeout, retries }: Sending,
  { secrets, lookUp, monotonic, uptime }: Means,
): Promise<Delivery> {
  const found = await credentialsOf(manager, secrets);
  if (found.kind === "not-sent") return found;
  const { host, port } = manager;
  const addresses = await addressesOf(host, lookUp);

  const telling = {
    credentials: found.credentials,
    content: contentOf(notification, base),
    upTime: Math.floor(uptime() * 100) % 2 ** 32,
  };
  const patience = { timeout, until: monotonic() + timeout * 1000 * (retries + 1), monotonic };
  let delivery: Delivery = { kind: "not-sent", why: "no-address", about: host };
  for (const address of addresses) {
    delivery = await tellAt(address, port, telling, patience);
    if (!isTheWrongAddress(delivery)) return delivery;
  }
  return delivery;
}

function isTheWrongAddress(delivery: Delivery): boolean {
  const isClosed = delivery.kind === "refused" && delivery.why === "port-closed";
  return isClosed || (delivery.kind === "not-sent" && delivery.why === "unreachable");
}
