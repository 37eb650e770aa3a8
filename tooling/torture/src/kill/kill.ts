import type { Bench } from "../bench.js";
import type { Chapter } from "../chapter.js";
import { stateOf } from "../differences.js";
import { findingsOf } from "../predicate.js";
import { randomOf } from "../random.js";
import { sideBySide } from "../side-by-side.js";
import { tryAction } from "../try-action.js";
import { casesOf, rows, signals, type KillCase } from "./case.js";
import { runAfter, toldToEnd, type Survived } from "./predicates.js";
import { strike } from "./strike.js";

const secondRow = "run again after it";

/** The kit itself ended: killed during and after every command and at moments of chance, or told by a signal; then run again. */
export const kill: Chapter = {
  name: "kill",
  rows: ["nothing misbehaves", ...Object.values(rows), ...signals, secondRow],
  run: async ({ options, benches, first, clean, say }, tally) => {
    const cases = randomOf(options.seed)
      .shuffled(casesOf(await clean(tally), options.dose, options.seed))
      .filter(({ name }) => options.case === undefined || name.includes(options.case));
    say(`kill: ${cases.length} cases`);

    const again: KillCase[] = [];
    await sideBySide(cases, benches, async (one, bench) => {
      if ((await judge(one, bench)) === "too busy to tell") again.push(one);
    });
    if (again.length > 0) say(`kill: ${again.length} once more with nothing else running, as they were late`);
    for (const one of again) await judge(one, first, "alone");

    async function judge(
      one: KillCase,
      bench: Bench,
      alone?: "alone",
    ): Promise<"judged" | "too busy to tell"> {
      const survived = await endAndRunAgain(one, bench);
      const column = one.clean.scenario.action;
      tally.count({ row: one.row, column });
      tally.count({ row: secondRow, column });
      const told = one.signal !== "SIGKILL" && survived.struck.secondsAfter !== undefined;
      const findings = findingsOf([...(told ? toldToEnd : []), ...runAfter], survived);
      if (alone === undefined && findings.some(({ underLoad }) => underLoad)) return "too busy to tell";
      for (const { what } of findings) tally.violate({ what, case: one.name });
      return "judged";
    }
  },
};

/** The next run finds every tool in health, and of what the first one left, the processes and the records. */
async function endAndRunAgain(one: KillCase, bench: Bench): Promise<Survived> {
  const struck = await strike(one, bench);
  await bench.change(stateOf);
  return { ...one, struck, second: await tryAction(bench, one.clean.scenario) };
}
