import { message, messageLine, type Bilingual, type Language, type Message } from "@volkit/kit-orchestrator";
import { commandLine } from "@volkit/tool-command";
import { Command } from "commander";
import { actionOf } from "../actions.js";
import { planInJson } from "../plan/in-json.js";
import { planLines } from "../plan/lines.js";
import { makePlan } from "../plan/make-plan.js";
import { planTexts } from "../plan/texts.js";
import { painterOf } from "../terminal/painter.js";
import { columnsOf } from "../terminal/width.js";
import { toolsOf } from "../tool-runner.js";
import type { Context } from "./context.js";
import { helpTexts } from "./help-texts.js";
import { told } from "../told.js";

interface Options {
  readonly t?: string;
  readonly i?: string;
  readonly volume?: string;
  readonly config?: string;
  readonly json?: true;
}

/** `volkit plan ACTION -t TAG` */
export function planCommand(context: Context): Command {
  const { language } = context;
  return new Command("plan")
    .description(planTexts.plan[language])
    .argument("<action>", planTexts.action[language])
    .option("-t <tag>", helpTexts.tag[language])
    .option("-i <id>", helpTexts.id[language])
    .option("--volume <letter>", helpTexts.volume[language])
    .option("--config <file>", helpTexts.config[language])
    .option("--json", planTexts.json[language])
    .addHelpText("after", `\n${planTexts.status[language]}`)
    .allowExcessArguments()
    .action(async (word: string, options: Options, command: Command) => {
      context.exitCode = await plan(word, command.args.slice(1), options, context);
    });
}

async function plan(
  word: string,
  more: readonly string[],
  options: Options,
  { language, system }: Context,
): Promise<number> {
  const action = actionOf(word);
  const why = action === undefined ? noAction(word) : tooMany(word, more, options);
  if (why !== undefined) system.print("stderr", `${messageLine(why, language)}\n`);
  if (action === undefined || why !== undefined) return word === "recover" ? 1 : 2;
  const made = await makePlan(action, wordsOf(options), system, toolsOf);
  if (made.kind === "impossible") return 2;
  if (made.kind === "interrupted") {
    system.print("stderr", `${told(made, planTexts.interrupted, { signal: made.signal })}\n`);
    return 1;
  }
  const shown = {
    language: made.language,
    columns: columnsOf(system),
    paint: painterOf(system, "stdout"),
    uptime: system.uptime(),
  };
  const lines = options.json ? [planInJson(made.plan, made.language)] : planLines(made.plan, shown);
  system.print("stdout", `${lines.join("\n")}\n`);
  return made.plan.outlook.kind === "would-fail" ? 1 : 0;
}

function noAction(word: string): Message {
  return word === "recover"
    ? message("start", "VK120", {})
    : refused({ en: toldIn("en", planTexts.noAction, word), ja: toldIn("ja", planTexts.noAction, word) });
}

/** Whoever gives one more word means the tag by it, as other commands take it. */
function tooMany(word: string, [tag, ...others]: readonly string[], { t }: Options): Message | undefined {
  if (tag === undefined) return undefined;
  if (others.length > 0 || t !== undefined) return refused(planTexts.tooMany);
  const meant = commandLine({ tool: { name: "volkit", home: "kit" }, args: ["plan", word, "-t", tag] });
  return refused({ en: toldIn("en", planTexts.withT, meant), ja: toldIn("ja", planTexts.withT, meant) });
}

function refused(problem: Bilingual): Message {
  return message("start", "VK106", { command: "volkit plan", problem, usage: "volkit plan ACTION -t TAG" });
}

function toldIn(language: Language, text: Bilingual, value: string): string {
  return told({ language }, text, { value });
}

/** The options as the words that an action is called with: what is wrong with them is said as it says it. */
function wordsOf({ t, i, volume, config }: Options): string[] {
  const given = [
    ["-t", t],
    ["-i", i],
    ["--volume", volume],
    ["--config", config],
  ] as const;
  return given.flatMap(([option, value]) => (value === undefined ? [] : `${option}=${value}`));
}
