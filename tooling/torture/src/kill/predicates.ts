import { sameState, strayFacts } from "../differences.js";
import type { Predicate } from "../predicate.js";
import { leavesOneRecord } from "../record-predicates.js";
import type { Ran } from "../try-action.js";
import type { KillCase } from "./case.js";
import type { Struck } from "./strike.js";

/** A case, the run that was ended in it, and the run after that. */
export interface Survived extends KillCase {
  readonly struck: Struck;
  readonly second: Ran;
}

/** How long a run may go on after a signal it takes note of, in seconds: its tools are ended, its record is written. */
const farewell = 0.5;

/** What has to hold of a run that a signal ended which it could take note of. */
export const toldToEnd: readonly Predicate<Survived>[] = [
  {
    what: "a run that is told to end answers 1 and says so",
    wrong: ({ struck }) => {
      if (struck.exit !== 1) return `exit ${struck.exit ?? "none"}`;
      return struck.said.some(({ id }) => id === "VK180") ? undefined : "VK180 is not said";
    },
  },
  {
    what: "it ends within half a second",
    underLoad: true,
    wrong: ({ struck: { secondsAfter = 0 } }) =>
      secondsAfter <= farewell ? undefined : `${secondsAfter.toFixed(2)} s`,
  },
  { what: "its tools are ended", wrong: ({ struck }) => struck.left[0]?.words },
  ...leavesOneRecord.map(({ what, wrong }) => ({
    what: `a run that is told to end: ${what}`,
    wrong: ({ struck }: Survived) => wrong({ ran: struck }),
  })),
  {
    what: "its record says that it was interrupted, by what, and where",
    wrong: ({ struck, signal, at }) => {
      const { interrupted = null, calls = [] } = struck.records[0]?.content ?? {};
      const underWay = calls
        .filter(({ how }) => how === null)
        .map(({ tool, args }) => [tool, ...args].join(" "));
      const held = at.when === "moment" ? [] : [at.command.text];
      // A command line is written with quotes where its words need them; reads of a peer go side by side.
      const named = interrupted?.command.replaceAll('"', "") ?? "";
      const isRight =
        interrupted?.signal === signal && [named, ...held].every((text) => underWay.includes(text));
      return isRight ? undefined : JSON.stringify({ interrupted, underWay });
    },
  },
];

/** What has to hold of the run after one that was ended, however that one was. */
export const runAfter: readonly Predicate<Survived>[] = [
  {
    what: "the next run answers as a clean one",
    wrong: ({ clean, second }) =>
      second.exit === clean.ran.exit
        ? undefined
        : `exit ${second.exit ?? "none"}, a clean one ${clean.ran.exit ?? "none"}`,
  },
  {
    what: "the next run leaves the cluster as a clean one",
    wrong: ({ clean, second }) =>
      sameState(second.after, clean.ran.after)
        ? undefined
        : (strayFacts(second.after, clean.ran.after)[0] ?? "something is not there"),
  },
  {
    what: "the next run is not held up",
    underLoad: true,
    wrong: ({ clean, second }) => {
      const allowed = 2 * clean.ran.seconds + 1;
      return second.seconds <= allowed
        ? undefined
        : `${second.seconds.toFixed(2)} s, allowed ${allowed.toFixed(2)} s`;
    },
  },
  { what: "after the next run no process is left", wrong: ({ second }) => second.left[0]?.words },
  {
    what: "every record is whole, and each run that came to ask something has one",
    wrong: ({ struck, second }) => {
      const all = [...struck.records, ...second.records];
      const half = all.find(({ content }) => content === undefined);
      if (half !== undefined) return `${half.name} is not whole`;
      const least = struck.calls.length === 0 ? 1 : 2;
      return all.length >= least && all.length <= 2
        ? undefined
        : `${all.length} records, expected ${least} or 2`;
    },
  },
  { what: "nothing half-written is left beside the records", wrong: ({ second }) => second.others[0] },
  {
    what: "the next run says what it found",
    wrong: ({ struck, second }) => {
      const wasCutShort = struck.exit === null && struck.calls.length > 0 && struck.records.length === 0;
      return wasCutShort && !second.said.some(({ id }) => id === "VK144") ? "VK144 is not said" : undefined;
    },
  },
];
