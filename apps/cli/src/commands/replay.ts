import { Command } from "commander";
import { recordedTexts } from "../recorded/texts.js";
import { trialsOf } from "../replay/find-trials.js";
import { trialsInJson } from "../replay/in-json.js";
import { saveCase, type SavedCase } from "../replay/save-case.js";
import { replayTexts } from "../replay/texts.js";
import { trialLines, verdictOf } from "../replay/trial-lines.js";
import { caseOf, wasBegun, type Trial } from "../replay/trial.js";
import { painterOf } from "../terminal/painter.js";
import { columnsOf } from "../terminal/width.js";
import { told } from "../told.js";
import type { Context } from "./context.js";
import { helpTexts } from "./help-texts.js";
import { openedRecords } from "./opened-records.js";

interface Options {
  readonly from: readonly string[];
  readonly saveCase?: string;
  readonly config?: string;
  readonly json?: true;
}

/** `volkit replay [RUN…]` */
export function replayCommand(context: Context): Command {
  const { language, system } = context;
  return new Command("replay")
    .description(replayTexts.replay[language])
    .argument("[run...]", replayTexts.runs[language])
    .option("--from <file>", recordedTexts.from[language], (path, all: string[]) => [...all, path], [])
    .option("--save-case <folder>", replayTexts.saveCase[language])
    .option("--config <file>", helpTexts.config[language])
    .option("--json", replayTexts.json[language])
    .addHelpText("after", `\n${replayTexts.status[language]}`)
    .action(async (words: string[], options: Options) => {
      const trials = await trialsFor(words, options);
      if (trials.length === 0) return;
      const lines = options.json
        ? [JSON.stringify(trialsInJson(trials))]
        : trialLines(trials, { language, columns: columnsOf(system), paint: painterOf(system, "stdout") });
      system.print("stdout", `${lines.join("\n")}\n`);
      if (trials.some((trial) => verdictOf(trial) !== "same")) context.exitCode = 1;
      if (options.saveCase !== undefined) await saveAll(trials, options.saveCase);
    });

  /** What the words name, tried; nothing where that was said to be wrong. */
  async function trialsFor(words: readonly string[], { from, config }: Options): Promise<readonly Trial[]> {
    const sources = await openedRecords({ from, words, config }, context);
    if (sources === undefined) return [];
    const found = await trialsOf(words, sources);
    if (found.kind === "not-found") return fail(told(context, found.why, found.values));
    return found.trials.length === 0 ? fail(replayTexts.none[language]) : found.trials;
  }

  async function saveAll(trials: readonly Trial[], folder: string): Promise<void> {
    for (const trial of trials) {
      if (trial.kind === "replayed" && wasBegun(trial)) tellSaved(await saveCase(folder, caseOf(trial)));
    }
  }

  function tellSaved(saved: SavedCase): void {
    const values = { file: saved.file, why: saved.kind === "failed" ? saved.why : "" };
    if (saved.kind === "saved") {
      system.print("stderr", `${told(context, replayTexts.saved, values)}\n`);
      return;
    }
    fail(told(context, saved.kind === "taken" ? replayTexts.taken : replayTexts.notSaved, values));
  }

  function fail(why: string): readonly never[] {
    system.print("stderr", `${why}\n`);
    context.exitCode = 1;
    return [];
  }
}
