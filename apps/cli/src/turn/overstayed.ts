import { isCheck } from "../actions.js";
import type { OtherRun } from "./other-run.js";

/** Who finds a volume taken, and since when it has been waiting, in seconds since the machine was started. */
export interface Waiter {
  readonly isCheck: boolean;
  readonly since: number;
}

/** How long a check may take, in seconds, to see that somebody waits, and to end. */
const noticing = 1;

/**
 * Whether a run is at work for longer than it can be, so that it must have stopped or hangs: past the sum of its
 * own deadlines; or a check that a restore or remove waits for, and that has not given way by the time the
 * commands it had under way must have ended.
 */
export function overstayed(other: OtherRun, waiter: Waiter, now: number): boolean {
  if (now > other.over) return true;
  if (waiter.isCheck || !isCheck(other.action)) return false;
  return now > Math.max(other.until, waiter.since) + noticing;
}
