import type { Bench } from "./bench.js";
import { cleanEndings, type Clean } from "./clean-run.js";
import { sameState, stateOf } from "./differences.js";
import { findingsOf, type Predicate } from "./predicate.js";
import { leavesOneRecord } from "./record-predicates.js";
import { tryAction, type Ran } from "./try-action.js";

/** A run after everything was mended, beside the clean run it has to be like. */
interface Mended {
  readonly clean: Clean;
  readonly ran: Ran;
}

const likeClean: readonly Predicate<Mended>[] = [
  {
    what: "it ends as the clean run did",
    wrong: ({ clean, ran }) =>
      ran.exit === clean.ran.exit
        ? undefined
        : `exit ${ran.exit ?? "none"}, the clean run's was ${clean.ran.exit ?? "none"}`,
  },
  {
    what: "it leaves the cluster as the clean run did",
    wrong: ({ clean, ran }) =>
      cleanEndings(clean).some((ending) => sameState(ran.after, ending)) ? undefined : "another state",
  },
  {
    what: "no process is left",
    wrong: ({ ran }) => ran.left[0]?.words,
  },
  ...leavesOneRecord,
];

/** Runs a scenario's action once more, in the cluster as it was left but with every tool healthy. Gives what is wrong. */
export type RunMended = (
  bench: Bench,
  clean: Clean,
) => Promise<{ readonly made: boolean; readonly wrong: readonly string[] }>;

/**
 * The kit keeps nothing but its records, so what it does depends on the cluster only: from a state that was tried
 * before and came out right, it is not run again.
 */
export function mendedRuns(): RunMended {
  const cameOutRight = new Set<string>();
  return async (bench, clean) => {
    await bench.endLeft();
    await bench.change(stateOf);
    const from = `${clean.scenario.name} ${JSON.stringify(await bench.read())}`;
    if (cameOutRight.has(from)) return { made: false, wrong: [] };
    const ran = await tryAction(bench, clean.scenario);
    const wrong = findingsOf(likeClean, { clean, ran }).map(({ what }) => `mended and run again: ${what}`);
    if (wrong.length === 0) cameOutRight.add(from);
    return { made: true, wrong };
  };
}
