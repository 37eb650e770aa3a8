import { labEnvironment } from "@volkit/cluster-lab";
import type { System } from "../system.js";

const foreign = ["LKBIN", "VOLKIT_CONFIG"];

/** The machine as a node of a lab on disk sees it: its folders, its name, nothing of the real node's. */
export function nodeSystem(system: System, dir: string, node: string): System {
  const own = Object.entries(system.environment).filter(([name]) => !foreign.includes(name.toUpperCase()));
  return { ...system, environment: { ...Object.fromEntries(own), ...labEnvironment(dir, node) } };
}
