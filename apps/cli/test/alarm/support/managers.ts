import { known } from "@volkit/testing/snmp";
import type { Manager } from "@volkit/snmp-notifier";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

/** Variables that hold what {@link managersAt} refers to. */
export const environment = {
  TEST_COMMUNITY: known.community,
  TEST_AUTHENTICATION: known.authentication,
  TEST_PRIVACY: known.privacy,
};

/** The manager at a port of loopback, spoken to in every way. */
export function managersAt(port: number): readonly [Manager, Manager, Manager] {
  const community = { env: "TEST_COMMUNITY" };
  const place = { host: "127.0.0.1", port };
  return [
    { name: "one", ...place, version: "1", community },
    { name: "two", ...place, version: "2c", community },
    {
      name: "three",
      ...place,
      version: "3",
      user: "SHA",
      authentication: { protocol: "SHA", password: { env: "TEST_AUTHENTICATION" } },
      privacy: { protocol: "AES", password: { env: "TEST_PRIVACY" } },
    },
  ];
}

/** What a manager has written, once something stands in it so often; whatever there is after five seconds. */
export async function written(log: () => string, text: string, times: number): Promise<string> {
  for (let left = 100; left > 0 && log().split(text).length <= times; left -= 1) await pause(50);
  return log();
}

/** A UDP port of loopback that nobody listens at. */
export async function freePort(): Promise<number> {
  const socket = createSocket("udp4").bind(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address();
  socket.close();
  await once(socket, "close");
  return port;
}
