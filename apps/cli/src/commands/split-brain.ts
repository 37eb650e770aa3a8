import { messageLine, type Message } from "@volkit/kit-orchestrator";
import { Command } from "commander";
import { readingTools } from "../reading-tools.js";
import { clear } from "../split-brain/clear.js";
import { sidesJson } from "../split-brain/json.js";
import { lookAtSides } from "../split-brain/look.js";
import { sidesLines } from "../split-brain/lines.js";
import { isQuiet } from "../split-brain/sides.js";
import { painterOf } from "../terminal/painter.js";
import { progressOf } from "../terminal/progress.js";
import { columnsOf } from "../terminal/width.js";
import type { Context } from "./context.js";
import { helpTexts } from "./help-texts.js";
import { misused } from "./refusal.js";
import { splitBrainTexts as texts } from "../split-brain/texts.js";

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
    .action(async (tag: string, { config, json }: ShowOptions) => {
      const looked = await lookInterruptibly(tag, config, context);
      if (looked === "interrupted") {
        context.exitCode = 1;
        return;
      }
      if (looked.kind === "refused") {
        refuse(looked.why, context);
        return;
      }

      const { sides, warnings } = looked;
      say(warnings, context);
      context.exitCode = isQuiet(sides) ? 0 : 1;
      const reader = { language, columns: columnsOf(system), paint: painterOf(system, "stdout") };
      const lines = json
        ? [JSON.stringify(sidesJson(sides))]
        : sidesLines(sides, { ...reader, now: system.now() });
      system.print("stdout", `${lines.join("\n")}\n`);
    });
}

async function lookInterruptibly(tag: string, config: string | undefined, { language, system }: Context) {
  const [tools, progress] = [readingTools(system), progressOf(system)];
  progress.show(texts.asking[language]);
  const looking = lookAtSides(tag, config, system, tools.makeRunner);
  return Promise.race([tools.interrupted, looking]).finally(() => {
    progress.end();
    tools.release();
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
    .action(async (tag: string, { force, reason, config, json }: ClearOptions, command: Command) => {
      if ((force === true) !== (reason !== undefined && reason.trim() !== "")) {
        refuse([misused(command, force ? texts.noReason : texts.noForce)], context);
        return;
      }
      context.exitCode = await clear({ tag, forced: reason?.trim(), config, json: json === true }, system);
    });
}

interface ShowOptions {
  readonly config?: string;
  readonly json?: true;
}

interface ClearOptions {
  readonly force?: true;
  readonly reason?: string;
  readonly config?: string;
  readonly json?: true;
}

function refuse(why: readonly Message[], context: Context): void {
  say(why, context);
  context.exitCode = 2;
}

function say(messages: readonly Message[], { language, system }: Context): void {
  for (const said of messages) system.print("stderr", `${messageLine(said, language)}\n`);
}
