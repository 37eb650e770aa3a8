import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

import { processList } from "./process-list.js";

const betweenLooks = 10;

/** What became of processes that were to be ended, by their ids. */
export interface EndedProcesses {
  /** Those that are there no more. */
  readonly ended: readonly number[];
  /** Those that live on: a process stuck in a driver. */
  readonly left: readonly number[];
}

/**
 * Ends every process that was started with `entry` (`NAME=value`) in its environment, this one excepted, and looks
 * for at most `lookMs` what became of them. So what a killed process has left is found whoever its parent is now,
 * and nothing else is. Through `/proc`, so on Linux only; elsewhere none is found.
 */
export async function endMarked(entry: string, lookMs: number): Promise<EndedProcesses> {
  const seen = new Set<number>();
  const began = performance.now();
  for (;;) {
    const alive = marked(entry);
    if (alive.length === 0 || performance.now() - began >= lookMs) {
      return { ended: [...seen].filter((pid) => !alive.includes(pid)), left: alive };
    }
    for (const pid of alive) {
      seen.add(pid);
      kill(pid);
    }
    await pause(betweenLooks);
  }
}

function marked(entry: string): number[] {
  return processList()
    .filter(({ pid, zombie }) => !zombie && pid !== process.pid && environmentOf(pid).includes(entry))
    .map(({ pid }) => pid);
}

/** The environment a process was started with; empty for one that has ended, or that may not be looked at. */
function environmentOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
  } catch {
    return [];
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself, or may not be ended by us: whether it lives is seen at the next look.
  }
}
