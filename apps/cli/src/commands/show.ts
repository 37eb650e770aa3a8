import { messageLine } from "@volkit/kit-orchestrator";
import { Command } from "commander";
import { notReadLines } from "../recorded/not-read-lines.js";
import type { Source } from "../recorded/source.js";
import { recordedTexts } from "../recorded/texts.js";
import { runLines } from "../show/lines.js";
import { showTexts } from "../show/texts.js";
import { newestRun, whichRun, type Which } from "../show/which-run.js";
import { painterOf } from "../terminal/painter.js";
import { columnsOf } from "../terminal/width.js";
import { told } from "../told.js";
import type { Context } from "./context.js";
import { helpTexts } from "./help-texts.js";
import { gathered } from "./history.js";
import { openedRecords } from "./opened-records.js";
import { misused } from "./refusal.js";

interface Options {
  readonly t?: string;
  readonly from?: readonly string[];
  readonly output?: true;
  readonly config?: string;
  readonly json?: true;
}

/** Of several runs that a word stands for, so many are named. */
const mostNames = 10;

/** `volkit show [RUN]` */
export function showCommand(context: Context): Command {
  const { language, system } = context;
  return new Command("show")
    .description(showTexts.show[language])
    .argument("[run]", showTexts.run[language])
    .option("-t <tag>", showTexts.tag[language])
    .option("--from <path>", recordedTexts.from[language], gathered)
    .option("--output", showTexts.output[language])
    .option("--config <file>", helpTexts.config[language])
    .option("--json", showTexts.json[language])
    .addHelpText("after", `\n${showTexts.status[language]}`)
    .action(async (run: string | undefined, options: Options, command: Command) => {
      if (run !== undefined && options.t !== undefined) {
        system.print("stderr", `${messageLine(misused(command, showTexts.notBoth), language)}\n`);
        context.exitCode = 2;
        return;
      }
      await show(run, options, context);
    });
}

async function show(run: string | undefined, options: Options, context: Context): Promise<void> {
  const { language, system } = context;
  const { from = [], config, output, json, t } = options;
  const words = run === undefined ? [] : [run];
  const opened = await openedRecords({ from, words, config }, context);
  if (opened === undefined) return;

  const which = run === undefined ? await newestRun(t, opened) : await whichRun(run, opened);
  tellBeside(which, run ?? "", context);
  if (which.kind === "none") {
    context.exitCode = 1;
    return;
  }
  const { found } = which;
  if (json) {
    system.print("stdout", await recordJson(found.source, found.file));
    return;
  }
  const reader = { language, columns: columnsOf(system), paint: painterOf(system, "stdout") };
  const sources = opened.length > 0 ? opened : [found.source];
  const lines = await runLines(found, sources, output === true, reader);
  system.print("stdout", `${lines.join("\n")}\n`);
}

/** What there is to say beside the run, or instead of it. */
function tellBeside(which: Which, run: string, context: Context): void {
  const { system, language } = context;
  const lines = [...notReadLines(which.notRead, language)];
  if (which.kind === "none") {
    lines.push(
      told(context, which.why, which.values),
      ...which.names.slice(0, mostNames).map((name) => `  ${name}`),
    );
    const more = which.names.length - mostNames;
    if (more > 0) lines.push(`  ${told(context, showTexts.more, { count: String(more) })}`);
  } else if (which.more > 0) {
    lines.push(told(context, showTexts.newestOf, { run, count: String(which.more + 1) }));
  }
  for (const line of lines) system.print("stderr", `${line}\n`);
}

/** The record as it stands in its file, with keys that this release does not know. */
async function recordJson(source: Source, file: string): Promise<string> {
  const record = ((await source.text(file)) ?? "null").trim();
  return `{"source":${JSON.stringify(source.name)},"file":${JSON.stringify(file)},"record":${record}}\n`;
}
