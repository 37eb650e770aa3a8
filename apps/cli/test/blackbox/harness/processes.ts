import { existsSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { endThroughRelay } from "./relay.js";
import { onWindows, target } from "./target.js";
import { livingFolder } from "./windows-stand-in.js";
import { worldPrefix } from "./world-folder.js";

/**
 * Whether a process that a stand-in has noted lives; one that only waits for its parent to take note does not. Numbers
 * of processes come round again: one that stands in no world is somebody else's by now.
 */
export function lives(pid: number): boolean {
  if (onWindows) return existsSync(join(livingFolder, String(pid)));
  try {
    if (!readlinkSync(`/proc/${pid}/cwd`).includes(worldPrefix)) return false;
    const line = readFileSync(`/proc/${pid}/stat`, "latin1");
    return !/^\) [ZXx] /.test(line.slice(line.lastIndexOf(")")));
  } catch {
    return false;
  }
}

/** Ends a process of a test that was meant to live on. */
export async function endProcess(pid: number): Promise<void> {
  if (!lives(pid)) return;
  if (target.kind === "here") process.kill(pid, "SIGKILL");
  else await endThroughRelay(target.relayPort, pid);
}
