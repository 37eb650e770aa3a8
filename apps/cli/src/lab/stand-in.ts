import type { StandInSource } from "@volkit/cluster-lab";
import { dirname, join } from "node:path";
import type { System } from "../system.js";

/**
 * What the tools of a lab are to be: this executable where the program is a single one, else the script that lies
 * beside the program's own file. Undefined on Windows without a single executable: it starts no scripts.
 */
export function standInOf({ kit, platform }: System): StandInSource | undefined {
  const [script] = kit.words;
  if (script === undefined) return { kind: "executable", file: kit.file };
  if (platform === "win32") return undefined;
  return { kind: "script", file: join(dirname(script), "lab-stand-in.mjs"), node: kit.file };
}
