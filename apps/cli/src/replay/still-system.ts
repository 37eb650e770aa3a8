import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
import type { System } from "../system.js";

/** The machine of a recorded run as a replay needs it: it has that node's name, and nothing happens on it. */
export function stillSystem({ node, platform }: RunRecord | RehearsalRecord): System {
  return {
    environment: {},
    platform: platform === "win32" ? platform : "linux",
    kit: { file: "", words: [] },
    hostName: () => node,
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
}
