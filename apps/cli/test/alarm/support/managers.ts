import type { Manager } from "@volkit/snmp-notifier";
import { secrets, user } from "./trap-daemon.js";

/** Variables that hold what {@link managersAt} refers to. */
export const environment = {
  TEST_COMMUNITY: secrets.community,
  TEST_AUTHENTICATION: secrets.authentication,
  TEST_PRIVACY: secrets.privacy,
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
      user,
      authentication: { protocol: "SHA", password: { env: "TEST_AUTHENTICATION" } },
      privacy: { protocol: "AES", password: { env: "TEST_PRIVACY" } },
    },
  ];
}
