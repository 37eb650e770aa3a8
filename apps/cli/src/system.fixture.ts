import { stillMachine } from "./still-machine.js";
import type { System } from "./system.js";

/** A machine that has an environment, and nothing happens on. */
export function systemWith(environment: Record<string, string>, platform: NodeJS.Platform = "linux"): System {
  return {
    ...stillMachine,
    environment,
    platform,
    kit: { file: "/volkit", words: [] },
    hostName: () => "host",
    randomHex: () => "000000",
  };
}
