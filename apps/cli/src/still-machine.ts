import type { System } from "./system.js";

/** A machine on which nothing happens: no time passes, nobody answers, and nothing is shown. */
export const stillMachine: System = {
  environment: {},
  platform: "linux",
  kit: { file: "", words: [] },
  hostName: () => "",
  now: () => 0,
  monotonic: () => 0,
  uptime: () => 0,
  pause: () => Promise.resolve(),
  lookUp: () => Promise.resolve([]),
  onSignal: () => () => undefined,
  randomHex: () => "",
  locale: () => "en-US",
  terminal: () => undefined,
  onKey: () => undefined,
  onResize: () => () => undefined,
  print: () => undefined,
};
