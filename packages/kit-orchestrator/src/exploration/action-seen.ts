import type { Explored } from "./situations.js";
import { stepsOf } from "./step-seen.js";
import type { Way } from "./way.js";

/** The steps of an action, in the order in which its ways go through them. */
export function stepsOfAction(ways: readonly Way[], action: Explored): readonly string[] {
  const order: string[] = [];
  for (const way of ways.filter((each) => each.action === action)) {
    const steps = stepsOf(way);
    for (const [at, step] of steps.entries()) {
      if (order.includes(step)) continue;
      const next = steps.slice(at + 1).find((later) => order.includes(later));
      order.splice(next === undefined ? order.length : order.indexOf(next), 0, step);
    }
  }
  return order;
}
