import type { History } from "./history.js";
import { live, type Ground, type Violation } from "./live.js";
import { beginTally } from "./tally.js";

/** A history without every step that its violation can do without, one after the other from the end. */
export async function shorten(history: History, { invariant }: Violation, ground: Ground): Promise<History> {
  const breaks = async (shorter: History): Promise<boolean> =>
    (await live(shorter, beginTally(), ground))?.invariant === invariant;
  let shortest = history;
  for (let at = shortest.steps.length - 1; at >= 0; at -= 1) {
    const shorter = { ...shortest, steps: shortest.steps.toSpliced(at, 1) };
    if (await breaks(shorter)) shortest = shorter;
  }
  return shortest;
}
