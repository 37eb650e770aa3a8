import { setTimeout as sleep } from "node:timers/promises";
import { systemWith } from "volkit/src/system.fixture.js";
import type { System } from "volkit/src/system.js";

/** A machine with an environment and a clock, on which nothing else happens. */
export function machine(environment: Record<string, string>, platform: NodeJS.Platform = "linux"): System {
  return {
    ...systemWith(environment, platform),
    hostName: () => "NODEA",
    now: () => Date.now(),
    monotonic: () => performance.now(),
    uptime: () => performance.now() / 1000,
    pause: (seconds) => sleep(seconds * 1000),
  };
}
