import { message, messageLine, type Language, type Message } from "@volkit/kit-orchestrator";
import { Command } from "commander";
import { clear } from "../split-brain/clear.js";
import { sidesJson } from "../split-brain/json.js";
import { sidesLines } from "../split-brain/lines.js";
import { isQuiet, sidesOf } from "../split-brain/sides.js";
import { openSurvey } from "../survey/open.js";
import { resourcesNamed } from "../survey/resources.js";
import { survey } from "../survey/survey.js";
import { painterOf } from "../terminal/painter.js";
import { columnsOf } from "../terminal/width.js";
import type { Context } from "./context.js";
import { helpTexts } from "./help-texts.js";
import { splitBrainTexts as texts } from "./split-brain-texts.js";

/** `volkit split-brain show|clear TAG` */
export function splitBrainCommand(context: Context): Command {
  const { language } = context;
  return new Command("split-brain")
    .description(texts.splitBrain[language])
    .addCommand(showCommand(context))
    .addCommand(clearCommand(context));
}

function showCommand(context: Context): Command {
  const { language, system } = context;
  return new Command("show")
    .description(texts.show[language])
    .argument("<tag>", texts.tag[language])
    .option("--config <file>", helpTexts.config[language])
    .option("--json", texts.showJson[language])
    .addHelpText("after", `\n${texts.showStatus[language]}`)
    .action(async (tag: string, { config, json }: { config?: string; json?: true }) => {
      const opened = await openSurvey(config, system);
      if (opened.kind === "refused") {
        refuse(context, opened, 1);
        return;
      }
      const reader = opened.language;
      const [listed] = await resourcesNamed([tag], opened.means);
      if (listed === undefined || listed.resource.kind === "unknown") {
        const why = listed?.refusal === undefined ? [] : [listed.refusal];
        refuse(context, { why, language: reader }, 2);
        return;
      }

      const sides = await sidesOf(await survey(listed.resource.value, opened.means), opened.means);
      context.exitCode = isQuiet(sides) ? 0 : 1;
      const paint = painterOf(system, "stdout");
      const shown = json
        ? [JSON.stringify(sidesJson(sides))]
        : sidesLines(sides, { language: reader, columns: columnsOf(system), paint, now: system.now() });
      system.print("stdout", `${shown.join("\n")}\n`);
    });
}

function clearCommand(context: Context): Command {
  const { language, system } = context;
  return new Command("clear")
    .description(texts.clear[language])
    .argument("<tag>", texts.tag[language])
    .option("--force", texts.force[language])
    .option("--reason <text>", texts.reason[language])
    .option("--config <file>", helpTexts.config[language])
    .option("--json", helpTexts.json[language])
    .addHelpText("after", `\n${texts.clearStatus[language]}`)
    .action(async (tag: string, { force, reason, config, json }: ClearOptions) => {
      if ((force === true) !== (reason !== undefined && reason.trim() !== "")) {
        const option = force ? "--force" : "--reason";
        const why = [message("start", "VK103", { option, given: option, expected: texts.both })];
        refuse(context, { why, language }, 2);
        return;
      }
      context.exitCode = await clear({ tag, forced: reason?.trim(), config, json: json === true }, system);
    });
}

interface ClearOptions {
  readonly force?: true;
  readonly reason?: string;
  readonly config?: string;
  readonly json?: true;
}

function refuse(
  context: Context,
  { why, language }: { readonly why: readonly Message[]; readonly language: Language },
  exitCode: number,
): void {
  context.exitCode = exitCode;
  for (const said of why) context.system.print("stderr", `${messageLine(said, language)}\n`);
}
