import { readFileSync } from "node:fs";

/** Whether a process lives; one that only waits for its parent to take note does not. */
export function lives(pid: number): boolean {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "latin1");
    return !/^\) [ZXx] /.test(line.slice(line.lastIndexOf(")")));
  } catch {
    return false;
  }
}

/** Ends a process of a test that was meant to live on. */
export function endProcess(pid: number): void {
  if (lives(pid)) process.kill(pid, "SIGKILL");
}
