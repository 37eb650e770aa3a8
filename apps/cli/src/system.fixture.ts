import type { System } from "./system.js";

/** A machine that has an environment, and nothing happens on. */
export function systemWith(environment: Record<string, string>, platform: NodeJS.Platform = "linux"): System {
  return {
    environment,
    platform,
    kit: { file: "/volkit", words: [] },
    hostName: () => "host",
    now: () => 0,
    monotonic: () => 0,
    uptime: () => 0,
    pause: () => Promise.resolve(),
    lookUp: () => Promise.resolve([]),
    onSignal: () => () => undefined,
    randomHex: () => "000000",
    locale: () => "en-US",
    terminal: () => undefined,
    onKey: () => undefined,
    onResize: () => () => undefined,
    print: () => undefined,
  };
}
