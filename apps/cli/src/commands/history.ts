import { messageLine } from "@volkit/kit-orchestrator";
import { Command } from "commander";
import { entriesOf } from "../history/entry.js";
import { folded, unfolded } from "../history/fold.js";
import { historyJson } from "../history/json.js";
import { historyLines } from "../history/lines.js";
import { nothingToShow } from "../history/nothing.js";
import { storyOf } from "../history/story.js";
import { historyTexts } from "../history/texts.js";
import { underWayIn } from "../history/under-way.js";
import { nobodysName, peerNamesIn } from "../history/peer-names.js";
import { readHistoryWords, type HistoryOptions } from "../history/words.js";
import { readSources } from "../recorded/found.js";
import { apartWords, namesApart } from "../recorded/names-apart.js";
import { notReadLines } from "../recorded/not-read-lines.js";
import { recordedTexts } from "../recorded/texts.js";
import { painterOf } from "../terminal/painter.js";
import { columnsOf } from "../terminal/width.js";
import { wrapped } from "../terminal/wrapped.js";
import { told } from "../told.js";
import type { Context } from "./context.js";
import { helpTexts } from "./help-texts.js";
import { openedRecords } from "./opened-records.js";

/** So many rows are shown unless another number is asked for. */
const standardRows = 50;

/** `volkit history [TAG…]` */
export function historyCommand(context: Context): Command {
  const { language } = context;
  return new Command("history")
    .description(historyTexts.history[language])
    .argument("[tags...]", historyTexts.tags[language])
    .option("--since <when>", historyTexts.since[language])
    .option("--from <path>", recordedTexts.from[language], gathered)
    .option("--all", historyTexts.all[language])
    .option("--last <rows>", historyTexts.last[language])
    .option("--config <file>", helpTexts.config[language])
    .option("--json", historyTexts.json[language])
    .addHelpText("after", `\n${historyTexts.status[language]}`)
    .action((tags: string[], options: HistoryOptions) => history(tags, options, context));
}

/** An option that may be given several times. */
export function gathered(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

async function history(tags: readonly string[], options: HistoryOptions, context: Context): Promise<void> {
  const { system, language } = context;
  const words = readHistoryWords(options, system.now());
  if (words.kind === "refused") {
    system.print("stderr", `${messageLine(words.why, language)}\n`);
    context.exitCode = 2;
    return;
  }
  const { from = [], config, all, json, since = "" } = options;
  const sources = await openedRecords({ from, config }, context);
  if (sources === undefined) return;

  const { records: found, notRead } = await readSources(sources);
  const names = namesApart(found);
  const apart = apartWords(names, language);
  const entries = entriesOf(
    found.map(({ record }) => record),
    names.nodeOf,
    names.bundles.length === 0 ? peerNamesIn : () => nobodysName,
  );

  const isWanted = (tag: string | null) => tags.length === 0 || (tag !== null && tags.includes(tag));
  const chapters = storyOf(entries).filter(({ entry }) => entry.at >= words.from && isWanted(entry.tag));
  const own = from.length === 0 ? sources[0] : undefined;
  const underWay = own === undefined ? [] : (await underWayIn(own.name)).filter(({ tag }) => isWanted(tag));
  if (json) {
    const shown = words.last === undefined ? chapters : chapters.slice(-words.last);
    const content = historyJson(shown, underWay, found, notRead, names.bundles);
    if (apart !== undefined) system.print("stderr", `${apart}\n`);
    system.print("stdout", `${JSON.stringify(content)}\n`);
    context.exitCode = chapters.length + underWay.length === 0 ? 1 : 0;
    return;
  }

  const unreadable = notReadLines(notRead, language).map((line) => `${line}\n`);
  if (chapters.length + underWay.length === 0) {
    const nothing = nothingToShow({ tags, since, sources, entries }, language);
    system.print("stderr", [`${nothing}\n`, ...unreadable].join(""));
    context.exitCode = 1;
    return;
  }
  const rows = all ? unfolded(chapters) : folded(chapters);
  const shown = rows.slice(-(words.last ?? standardRows));
  const left = rows.length - shown.length;
  const earlier = left > 0 ? [told(context, historyTexts.earlier, { rows: String(left) })] : [];
  const reader = { language, columns: columnsOf(system), paint: painterOf(system, "stdout") };
  const warning = apart === undefined ? [] : wrapped(apart, reader.columns);
  const above = warning.map((line) => reader.paint("warning", line));
  const lines = [...above, ...earlier, ...historyLines(shown, underWay, reader)];
  system.print("stdout", `${lines.join("\n")}\n${unreadable.length > 0 ? "\n" : ""}${unreadable.join("")}`);
}
