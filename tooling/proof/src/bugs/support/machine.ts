import { setTimeout as sleep } from "node:timers/promises";
import type { System } from "volkit/src/system.js";

/** A machine with an environment and a clock, on which nothing else happens. */
export function machine(
  environment: Readonly<Record<string, string>>,
  platform: NodeJS.Platform = "linux",
): System {
  return {
    environment,
    platform,
    kit: { file: "/volkit", words: [] },
    hostName: () => "NODEA",
    now: () => Date.now(),
    monotonic: () => performance.now(),
    uptime: () => performance.now() / 1000,
    pause: (seconds) => sleep(seconds * 1000),
    lookUp: () => Promise.resolve([]),
    onSignal: () => () => undefined,
    randomHex: () => "000007",
    print: () => undefined,
  };
}
