import { lookup } from "node:dns/promises";
import { readFile } from "node:fs/promises";
import { uptime } from "node:os";
import { known } from "@volkit/testing/snmp";
import type { AuthenticationProtocol, Delivery, Manager, Notification, Sending } from "../../src/index.js";
import { sendNotification, type Means } from "../../src/send.js";

export const base = "1.3.6.1.4.1.8072.9999.9999.865548";

export const splitBrain: Notification = {
  kind: "split-brain",
  node: "NODEA",
  volume: "E:",
  peer: "NODEB",
  tag: "Vol.E",
};

/** The secrets as a node has them: in variables. */
const variables: Readonly<Record<string, string>> = {
  COMMUNITY: known.community,
  AUTHENTICATION: known.authentication,
  PRIVACY: known.privacy,
  OTHER: "some-other-secret",
};

export const means: Means = {
  secrets: { variable: (name) => variables[name], file: (path) => readFile(path) },
  lookUp: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
  monotonic: () => performance.now(),
  uptime,
};

/** Quick enough for a test, and slow enough for a busy machine. */
export const sending: Sending = { base, timeout: 0.5, retries: 1 };

export function community(version: "1" | "2c", port: number, host = "127.0.0.1", env = "COMMUNITY"): Manager {
  return { name: "central", host, port, version, community: { env } };
}

export function user(
  protocol: AuthenticationProtocol,
  port: number,
  host = "127.0.0.1",
  { name = protocol, authentication = "AUTHENTICATION", privacy = "PRIVACY" }: User = {},
): Manager {
  return {
    name: "central",
    host,
    port,
    version: "3",
    user: name,
    authentication: { protocol, password: { env: authentication } },
    privacy: { protocol: "AES", password: { env: privacy } },
  };
}

interface User {
  readonly name?: string;
  readonly authentication?: string;
  readonly privacy?: string;
}

/** Tells a manager of a split brain. */
export function tell(manager: Manager, how: Partial<Sending> = {}): Promise<Delivery> {
  return sendNotification(manager, splitBrain, { ...sending, ...how }, means);
}
