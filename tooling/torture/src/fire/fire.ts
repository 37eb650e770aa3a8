import type { Bench } from "../bench.js";
import { breaking } from "../breaking.js";
import type { Chapter } from "../chapter.js";
import { mendedRuns } from "../mended.js";
import { faultWords, misbehaviours } from "../misbehaviours.js";
import { findingsOf } from "../predicate.js";
import { randomOf } from "../random.js";
import { sideBySide } from "../side-by-side.js";
import type { Tally } from "../tally.js";
import { tryAction } from "../try-action.js";
import { casesOf, type FireCase } from "./case.js";
import { firePredicates } from "./predicates.js";
import { isDisturbed, type Tried } from "./tried.js";

const mendedRow = "mended and run again";

/** Each command of each procedure, misbehaving in every way there is. */
export const fire: Chapter = {
  name: "fire",
  rows: ["nothing misbehaves", ...misbehaviours.map(({ name }) => name), mendedRow],
  run: async ({ options, benches, first, clean, say }, tally) => {
    const random = randomOf(options.seed);
    const cases = random
      .shuffled(casesOf(await clean(tally), options.dose, random))
      .filter(({ name }) => options.case === undefined || name.includes(options.case));
    say(`fire: ${cases.length} cases`);

    const runMended = mendedRuns();
    const again: FireCase[] = [];
    await sideBySide(cases, benches, async (one, bench) => {
      if ((await judge(one, bench)) === "too busy to tell") again.push(one);
    });
    // What a busy machine can bring about by itself counts only where it comes again with nothing else running.
    if (again.length > 0) say(`fire: ${again.length} once more with nothing else running, as they were late`);
    for (const one of again) {
      if ((await judge(one, first, "alone")) === "too busy to tell")
        tally.violate({ what: "a command in good health was late", case: one.name });
    }

    async function judge(
      one: FireCase,
      bench: Bench,
      alone?: "alone",
    ): Promise<"judged" | "too busy to tell"> {
      const tried = await tryCase(one, bench, tally);
      if (tried === undefined) return "judged";
      const column = one.clean.scenario.action;
      tally.count({ row: one.does.name, column });
      const findings = findingsOf(firePredicates, tried);
      const mayBeLoad = alone === undefined && findings.some(({ underLoad }) => underLoad);
      if (isDisturbed(tried) || mayBeLoad) return "too busy to tell";

      const mended = await runMended(bench, one.clean);
      if (mended.made) tally.count({ row: mendedRow, column });
      for (const what of [...findings.map((finding) => finding.what), ...mended.wrong]) {
        tally.violate({ what, case: one.name });
      }
      return "judged";
    }
  },
};

/** Runs a case's scenario with its fault set; undefined where this machine cannot bring the fault about. */
async function tryCase(one: FireCase, bench: Bench, tally: Tally): Promise<Tried | undefined> {
  const { clean, command, does } = one;
  const disk = does.fault === "frozen" ? bench.disk() : undefined;
  if (disk?.kind === "none") {
    tally.leaveOut(`${does.name} (${disk.why})`);
    return undefined;
  }
  await bench.begin(clean.scenario.cluster);
  await bench.change(breaking(faultWords(command, does, disk?.path ?? "")));
  disk?.freeze();
  try {
    return { ...one, ran: await tryAction(bench, clean.scenario) };
  } finally {
    disk?.thaw();
  }
}
