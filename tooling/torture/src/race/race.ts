import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atExit } from "../at-exit.js";
import type { Chapter } from "../chapter.js";
import type { Dose } from "../options.js";
import { findingsOf } from "../predicate.js";
import { randomOf } from "../random.js";
import { sideBySide } from "../side-by-side.js";
import { play } from "./play.js";
import { predicates } from "./predicates.js";
import { makeQuickNode, type QuickNode } from "./quick-node.js";
import { disturbances, roundsOf, type Round } from "./round.js";

const roundsIn: Readonly<Record<Dose, number>> = { small: 15, usual: 250, full: 1500 };

const nextRow = "a check after it";

/** Pairs and triples of actions on one volume at nearly the same moment, while one is killed, stopped, or misled. */
export const race: Chapter = {
  name: "race",
  rows: [...Object.values(disturbances), nextRow],
  run: async ({ options, say }, tally) => {
    const folder = mkdtempSync(join(tmpdir(), "volkit-race-"));
    const remove = atExit(() => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    });
    const nodes = Array.from({ length: options.jobs }, (_, index) =>
      makeQuickNode(join(folder, String(index))),
    );
    const rounds = roundsOf(roundsIn[options.dose], randomOf(options.seed)).filter(
      ({ name }) => options.case === undefined || name.includes(options.case),
    );
    say(`race: ${rounds.length} rounds`);

    const again: Round[] = [];
    await sideBySide(rounds, nodes, async (round, quick) => {
      if ((await judge(round, quick)) === "too busy to tell") again.push(round);
    });
    if (again.length > 0) say(`race: ${again.length} once more with nothing else running, as they were late`);
    await sideBySide(again, nodes.slice(0, 1), async (round, quick) => {
      await judge(round, quick, "alone");
    });
    remove();

    async function judge(
      round: Round,
      quick: QuickNode,
      alone?: "alone",
    ): Promise<"judged" | "too busy to tell"> {
      const played = await play(round, quick);
      for (const { action } of played.runs)
        tally.count({ row: disturbances[round.disturbance], column: action });
      tally.count({ row: nextRow, column: "quickCheck" });
      const findings = findingsOf(predicates, played);
      if (alone === undefined && findings.some(({ underLoad }) => underLoad)) return "too busy to tell";
      for (const { what } of findings) tally.violate({ what, case: round.name });
      return "judged";
    }
  },
};
