import type { Dose } from "../chapter.js";
import { inWords } from "../rules/judge.js";
import type { Path } from "../walk/path.js";
import type { Procedures } from "../walk/procedures.js";
import { pairRules } from "./pair-rules.js";
import { differentParts, type Part } from "./part.js";
import { orders, takePair } from "./take-pair.js";

/** What the pairs came to: how many courses there are, how many pairs were taken, and the rules they broke. */
export interface Paired {
  readonly parts: number;
  readonly taken: number;
  /** By a rule's name: the first pair that broke it, in words. */
  readonly broken: ReadonlyMap<string, string>;
}

/** Every course of a peer's part beside every other; in the small dose each beside a few. */
export async function pairUp(
  procedures: Procedures,
  dose: Dose,
  hear: (path: Path) => void,
): Promise<Paired> {
  const parts = await differentParts(procedures);
  const broken = new Map<string, string>();
  let taken = 0;
  for (const [index, pair] of pairsOf(parts).entries()) {
    if (dose === "small" && index % 37 !== 0) continue;
    for (const order of orders) {
      const path = await takePair(procedures, pair, order);
      taken += 1;
      hear(path);
      for (const { name, wrong } of pairRules) {
        const what = wrong(path, pair);
        if (what !== undefined && !broken.has(name)) broken.set(name, `${what}\n    ${inWords(path)}`);
      }
    }
  }
  return { parts: parts.length, taken, broken };
}

function pairsOf(parts: readonly Part[]): readonly (readonly [Part, Part])[] {
  return parts.flatMap((one) => parts.map((other) => [one, other] as const));
}
