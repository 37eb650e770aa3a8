import { setTimeout as pause } from "node:timers/promises";

import { endMarked, type EndedProcesses } from "./marked-processes.js";
import { processList } from "./process-list.js";
import { endAlone, endWindowsTree, type Taskkill } from "./windows-tree.js";

/** A run of the kit in another process, which is there no more or has to be ended. */
export interface OtherRun {
  /** Its process; left out where it is there no more. */
  readonly pid?: number;
  /** What it gave its tools in their environment, as `NAME=value`, so that they can be told from all others. */
  readonly mark: string;
}

/**
 * Ends another run with everything it started. Outside Windows what it started is found by its mark. On Windows
 * nothing has to be found where tools are started by the launcher: its jobs end with the run, so `taskkill` is left
 * out, and the run's own process is ended alone. Without the launcher `taskkill /T` ends what it still finds.
 */
export async function endOtherRun(
  run: OtherRun,
  taskkill: Taskkill | undefined,
  lookMs: number,
): Promise<EndedProcesses> {
  if (process.platform === "win32") return endOnWindows(run, taskkill, lookMs);
  // Its own process first: what is ended before it, it could take for a tool that failed, and go on.
  const left = run.pid === undefined ? [] : await endOne(run.pid, lookMs);
  const marked = await endMarked(run.mark, lookMs);
  return { ended: marked.ended, left: [...left, ...marked.left] };
}

async function endOnWindows(
  { pid }: OtherRun,
  taskkill: Taskkill | undefined,
  lookMs: number,
): Promise<EndedProcesses> {
  if (pid === undefined) return { ended: [], left: [] };
  const left =
    taskkill === undefined ? await endAlone(pid, lookMs) : await endWindowsTree(pid, taskkill, lookMs);
  return { ended: [], left };
}

/** Gives the process back where it lives on. One that only waits for its parent to take note has ended. */
async function endOne(pid: number, lookMs: number): Promise<number[]> {
  const began = performance.now();
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself, or may not be ended by us: whether it lives is seen next.
  }
  while (processList().some((one) => one.pid === pid && !one.zombie)) {
    if (performance.now() - began >= lookMs) return [pid];
    await pause(10);
  }
  return [];
}
