import { messageLine, type Message } from "@volkit/kit-orchestrator";
import { Command } from "commander";
import { configurationInUse } from "../configuration/in-use.js";
import { nodeName } from "../node-name.js";
import { looker } from "../status/looker.js";
import { showOnce } from "../status/show-once.js";
import { statusTexts } from "../status/texts.js";
import { watch } from "../status/watch.js";
import { toolsOf } from "../tool-runner.js";
import type { Context } from "./context.js";
import { helpTexts } from "./help-texts.js";
import { readStatusWords, type StatusOptions } from "./status-words.js";
import { told } from "../told.js";

/** `volkit status [TAG…]` */
export function statusCommand(context: Context): Command {
  const { language, system } = context;
  return new Command("status")
    .description(statusTexts.status[language])
    .argument("[tags...]", statusTexts.tags[language])
    .option("--watch [seconds]", statusTexts.watch[language])
    .option("--config <file>", helpTexts.config[language])
    .option("--json", statusTexts.json[language])
    .addHelpText("after", `\n${statusTexts.exitStatus[language]}`)
    .action(async (words: string[], options: StatusOptions, command: Command) => {
      const asked = readStatusWords(words, options, system, command);
      if (asked.kind === "refused") {
        refuse([asked.why]);
        return;
      }
      const inUse = await configurationInUse(options.config, system);
      if (inUse.kind === "refused") {
        refuse(inUse.why);
        return;
      }
      const { file, warnings } = inUse;
      say(warnings);
      const { tags, seconds } = asked;
      const about = { node: nodeName(file, system), language, inFull: tags.length > 0 };
      const eyes = await looker(tags, file, system, toolsOf);
      const seen =
        seconds === undefined
          ? await showOnce(eyes, { ...about, asJson: options.json === true }, system)
          : await watch({ ...about, seconds, look: eyes.look }, system).finally(eyes.end);
      switch (seen.kind) {
        case "refused":
          refuse(seen.why);
          if (seen.hint !== undefined) system.print("stderr", `${seen.hint[language]}\n`);
          return;
        case "interrupted":
          system.print("stderr", `${told(context, statusTexts.interrupted, { signal: seen.signal })}\n`);
          context.exitCode = 1;
          return;
        case "shown":
          context.exitCode = seen.severity === "good" ? 0 : 1;
          return;
        case "ended":
          return;
      }
    });

  function refuse(why: readonly Message[]): void {
    say(why);
    context.exitCode = 2;
  }

  function say(messages: readonly Message[]): void {
    for (const said of messages) system.print("stderr", `${messageLine(said, language)}\n`);
  }
}
