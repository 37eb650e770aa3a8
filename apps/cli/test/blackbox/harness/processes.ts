import { existsSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { endThroughRelay } from "./relay.js";
import { onWindows, target } from "./target.js";
import { livingFolder } from "./windows-stand-in.js";
import { worldPrefix } from "./world-folder.js";

/** Whether a process lives; one that only waits for its parent to take note does not. On Windows: of a stand-in's. */
export function lives(pid: number): boolean {
  if (onWindows) return existsSync(join(livingFolder, String(pid)));
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "latin1");
    return !/^\) [ZXx] /.test(line.slice(line.lastIndexOf(")")));
  } catch {
    return false;
  }
}

/** Ends a process of a stand-in that was meant to live on. */
export async function endProcess(pid: number): Promise<void> {
  if (!lives(pid)) return;
  if (target.kind !== "here") await endThroughRelay(target.relayPort, pid);
  else if (standsInWorld(pid)) process.kill(pid, "SIGKILL");
}

/** Numbers of processes come round again: one that stands in no world is somebody else's by now. */
function standsInWorld(pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`).includes(worldPrefix);
  } catch {
    return false;
  }
}
