import type { Evidence } from "./evidence.js";
import type { KnownRun } from "./known-run.js";

/** The runs that LifeKeeper began, by a script that volkit installed: what a person calls by hand tells nothing of it. */
export function callsByLifeKeeper({ runs }: Pick<Evidence, "runs">): KnownRun[] {
  return runs.filter(({ arguments: words }) => words.some((word) => word.startsWith("--called-by=")));
}

/** The words that LifeKeeper gave, without those that the script adds. */
export function wordsOf({ arguments: words }: KnownRun): string[] {
  return words.filter((word) => !/^--(?:called-by|vendor)=/.test(word));
}
