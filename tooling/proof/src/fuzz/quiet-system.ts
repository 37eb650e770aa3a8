import type { System } from "volkit/src/system.js";

/** A machine that has no environment, and on which nothing happens. */
export const quietSystem: System = {
  environment: {},
  platform: "linux",
  kit: { file: "/volkit", words: [] },
  hostName: () => "host",
  now: () => 0,
  monotonic: () => 0,
  uptime: () => 0,
  pause: () => Promise.resolve(),
  lookUp: () => Promise.resolve([]),
  onSignal: () => () => undefined,
  randomHex: () => "000000",
  print: () => undefined,
};
