import { measure } from "../measured.js";
import type { Program } from "../programs.js";
import type { Bench } from "../section.js";
import { commandOf, layOut } from "../spec/lay-out.js";
import { longestChain, startsOf } from "../spec/order.js";
import type { Scenario } from "../spec/scenarios.js";

export const eachTakesMs = 100;

/** What slow programs cost an action, in ms. */
export interface Wait {
  /** The wall time where each takes 100 ms, less that where they answer at once. */
  readonly beyondOwn: number;
  /** What 100 ms more cost after that; only where some may overlap. */
  readonly forMore?: number;
}

/** Measures in a scenario again and again, each time all that belongs together right one after another. */
export function waitsIn(scenario: Scenario, program: Program, bench: Bench): () => Wait {
  const { environment } = layOut(scenario, bench);
  const command = commandOf(program, scenario);
  const wallMs = (delayMs: number) =>
    measure(bench.natives, {
      command,
      environment: { ...environment, STAND_IN_DELAY_MS: String(delayMs) },
    }).wallMs;
  return () => {
    const waiting = wallMs(eachTakesMs);
    const beyondOwn = waiting - wallMs(0);
    return overlaps(scenario) ? { beyondOwn, forMore: wallMs(2 * eachTakesMs) - waiting } : { beyondOwn };
  };
}

function overlaps({ order }: Scenario): boolean {
  return startsOf(order).length > longestChain(order).length;
}
