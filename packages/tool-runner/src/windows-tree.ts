import { setTimeout as pause } from "node:timers/promises";

import { keepOutput } from "./kept-output.js";
import { startProgram } from "./program.js";
import { hasErrorCode } from "./system-error.js";
import { within } from "./within.js";

const keepBytes = 64 * 1024;
const taskkillSeconds = 5;
const betweenLooks = 10;
/** How long a process may take to go, however long taskkill took, in ms. */
const goingMs = 50;
/** It ended all, or there was no such process any more. */
const fulfilled = new Set([0, 128]);

/** What ends a process tree on Windows. */
export interface Taskkill {
  /** The absolute path of System32's taskkill.exe. */
  readonly file: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Ends a process with everything it started, by `taskkill /PID n /T /F`, and looks for at most `lookMs` what
 * became of it; taskkill itself may go on for five seconds. Gives the process ids known to live on: the process
 * itself, and those that taskkill names as not ended (`PID` and the number are not translated). Where taskkill
 * refuses (that of Wine 8 does not know /T) the process itself is ended alone, by `killRoot`.
 */
export async function endWindowsTree(
  root: number,
  taskkill: Taskkill,
  lookMs: number,
  killRoot = () => {
    kill(root);
  },
): Promise<number[]> {
  const began = performance.now();
  const { file, environment } = taskkill;
  const start = await startProgram({ file, args: ["/PID", String(root), "/T", "/F"], environment });
  if (start.kind === "refused") return endAlone(root, lookMs);

  const refusals = keepOutput(start.stderr, keepBytes);
  start.stdout.resume();
  setTimeout(start.kill, taskkillSeconds * 1000).unref();
  const refused = start.exit.then((how) => {
    if (how.how === "exited" && !fulfilled.has(how.exitCode)) killRoot();
  });
  await within(lookMs, Promise.all([refused, refusals.ended]));
  const named = Buffer.from(refusals.soFar().bytes)
    .toString("latin1")
    .matchAll(/^.*?PID (\d+)/gm);
  start.release();
  const tree = new Set([root, ...[...named].map((match) => Number(match[1]))]);
  return stillAlive([...tree], Math.max(lookMs - (performance.now() - began), goingMs));
}

/** Without taskkill: at least the process itself. */
export function endAlone(root: number, lookMs: number): Promise<number[]> {
  kill(root);
  return stillAlive([root], lookMs);
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself, or may not be ended by us: whether it lives is seen next.
  }
}

/** Those that live on after `lookMs`: a process that is being ended takes a moment to go. */
async function stillAlive(pids: readonly number[], lookMs: number): Promise<number[]> {
  const began = performance.now();
  let alive = pids.filter(lives);
  while (alive.length > 0 && performance.now() - began < lookMs) {
    await pause(betweenLooks);
    alive = alive.filter(lives);
  }
  return alive;
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !hasErrorCode(error, "ESRCH");
  }
}
