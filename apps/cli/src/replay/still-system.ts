import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
import { stillMachine } from "../still-machine.js";
import type { System } from "../system.js";

/** The machine of a recorded run as a replay needs it: it has that node's name, and nothing happens on it. */
export function stillSystem({ node, platform }: RunRecord | RehearsalRecord): System {
  return { ...stillMachine, platform: platform === "win32" ? platform : "linux", hostName: () => node };
}
