import type { Predicate } from "./predicate.js";
import type { Ran } from "./try-action.js";

/** What has to hold of the records a run leaves. */
export const leavesOneRecord: readonly Predicate<{ readonly ran: Ran }>[] = [
  {
    what: "exactly one new record is left",
    wrong: ({ ran }) => (ran.records.length === 1 ? undefined : `${ran.records.length} are`),
  },
  {
    what: "each record is whole, and its exit status the run's",
    wrong: ({ ran }) => {
      const half = ran.records.find(({ content }) => content === undefined);
      if (half !== undefined) return `${half.name} is not whole`;
      const other = ran.records.find(({ content }) => content?.exitCode !== ran.exit);
      return other && `${String(other.content?.exitCode)} in the record, ${ran.exit ?? "none"} was answered`;
    },
  },
  {
    what: "nothing else is left beside the records",
    wrong: ({ ran }) => ran.others[0],
  },
  {
    what: "no lock outlives its owner",
    wrong: ({ ran }) => (ran.isLocked ? "E: is locked" : undefined),
  },
];
