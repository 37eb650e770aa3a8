import fc from "fast-check";
import { anyHistory } from "./draw.js";
import type { History } from "./history.js";
import { live, type Ground, type Violation } from "./live.js";
import { shorten } from "./shorten.js";
import { beginTally, type Tally } from "./tally.js";

/** A history in which an invariant does not hold, as short as it could be made, and how it is drawn again. */
export interface Found {
  readonly history: History;
  readonly violation: Violation;
  readonly seed: number;
  readonly path: string;
  /** How many histories had been lived when it came up. */
  readonly after: number;
}

/** Draws and lives so many histories, until one breaks an invariant. */
export async function findViolation(
  drawn: { readonly seed: number; readonly histories: number },
  tally: Tally,
  ground: Ground = {},
): Promise<Found | undefined> {
  const property = fc.asyncProperty(anyHistory, async (history) => {
    return (await live(history, tally, ground)) === undefined;
  });
  const { seed, histories } = drawn;
  const result = await fc.check(property, { seed, numRuns: histories, maxSkipsPerRun: 0 });
  const [broken] = result.counterexample ?? [];
  if (broken === undefined) return undefined;
  const found = await live(broken, beginTally(), ground);
  if (found === undefined) throw new Error("a history came out otherwise the second time");

  const history = await shorten(broken, found, ground);
  const violation = (await live(history, beginTally(), ground)) ?? found;
  const path = result.counterexamplePath ?? "";
  return { history, violation, seed, path, after: Number.parseInt(path, 10) + 1 };
}
