import { strayFacts } from "../differences.js";
import { cleanEndings } from "../clean-run.js";
import type { Predicate } from "../predicate.js";
import { leavesOneRecord } from "../record-predicates.js";
import type { Tried } from "./tried.js";

/** What a run may leave behind. */
export const leavings: readonly Predicate<Tried>[] = [
  {
    what: "no process is left that could have been ended",
    wrong: ({ does, ran }) => {
      const named = ran.said
        .filter(({ id }) => id === "VK206")
        .flatMap(({ text }) => text.match(/\d+/g) ?? []);
      const unexcused = ran.left.find(({ id, stuck, words }) => {
        // What a tool leaves that has ended by itself is the tool's own, and is let be.
        if (does.fault === "leave-child") return !words.includes("volkit-lab-child");
        return !(does.fault === "frozen" && stuck && named.includes(String(id)));
      });
      return (
        unexcused && `${unexcused.id}: ${unexcused.words}${unexcused.stuck ? " (stuck, not named)" : ""}`
      );
    },
  },
  {
    what: "what a tool left that ended by itself is not ended",
    wrong: ({ does, ran }) => {
      const lefts = does.fault === "leave-child" && ran.calls.length > 0;
      return lefts && ran.left.length === 0 ? "it is gone" : undefined;
    },
  },
  ...leavesOneRecord,
  {
    what: "every fact of the cluster is as it was or as a clean run makes it",
    wrong: ({ clean, ran }) => strayFacts(ran.after, ran.before, ...cleanEndings(clean))[0],
  },
];
