import { callsOf, isCheckEntry } from "./entry.js";
import type { Chapter } from "./fold.js";
import { resultOf } from "./result.js";
import { tellingIn } from "./telling.js";

/** More runs than this are not told in full on one page. */
const mostInFull = 60;

/** So many characters of output, all commands of a page together; each has its share, within bounds. */
const allOutput = 900_000;
const [leastShare, mostShare] = [1_000, 12_000];

/** Which runs are told in full: all of them, or those of a long story that changed something or ended badly. */
export function chosen(chapters: readonly Chapter[]): ReadonlySet<Chapter> {
  if (chapters.length <= mostInFull) return new Set(chapters);
  const [remarkable, others] = [
    chapters.filter(isRemarkable),
    chapters.filter((each) => !isRemarkable(each)),
  ];
  return new Set([...remarkable, ...others].slice(0, mostInFull));
}

function isRemarkable({ first }: Chapter): boolean {
  return !isCheckEntry(first) || resultOf(first, tellingIn("en")).grade !== "good";
}

/** How many characters of each stream there is room for. */
export function mostOutput(chapters: readonly Chapter[]): number {
  const commands = chapters.reduce((count, { first }) => count + callsOf(first).length, 0);
  return Math.round(Math.min(Math.max(allOutput / Math.max(commands, 1), leastShare), mostShare));
}
