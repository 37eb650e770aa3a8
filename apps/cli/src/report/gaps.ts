import type { Entry } from "./entry.js";

/** A pause in a story that is shorter goes without saying: checks come every few minutes. */
const shortestNamed = 10 * 60_000;

/** How long before each entry nothing was recorded, in milliseconds, where that is long enough to be named. */
export function gapsBefore(entries: readonly Entry[]): ReadonlyMap<Entry, number> {
  const gaps = new Map<Entry, number>();
  let until = Infinity;
  for (const entry of entries) {
    if (entry.from - until >= shortestNamed) gaps.set(entry, entry.from - until);
    until = Math.max(until === Infinity ? -Infinity : until, entry.to);
  }
  return gaps;
}
