import { messageLine } from "@volkit/kit-orchestrator";
import { Command } from "commander";
import { doubtsAbout } from "../configuration/doubts.js";
import { judge } from "../configuration/judge.js";
import { configurationPlace } from "../configuration/place.js";
import { languageFor } from "../language.js";
import { saidMessages, type Said } from "../logbook.js";
import { configTexts } from "./config-texts.js";
import type { Context } from "./context.js";
import { told } from "../told.js";

/** What a check comes to, told in the language of the configuration, as an action would. */
interface Findings extends Said {
  readonly file: string | null;
  readonly verdict: "valid" | "invalid" | "none";
}

/** `volkit config check [FILE]` */
export function checkCommand(context: Context): Command {
  const { language, system } = context;
  return new Command("check")
    .description(configTexts.check[language])
    .argument("[file]", configTexts.checked[language])
    .option("--json", configTexts.checkJson[language])
    .addHelpText("after", `\n${configTexts.checkStatus[language]}`)
    .action(async (named: string | undefined, { json }: { json?: true }) => {
      const findings = await check(named, context);
      const { file, verdict, messages } = findings;
      context.exitCode = verdict === "invalid" ? 1 : 0;
      if (json) {
        const result = { file, verdict, messages: saidMessages(findings) };
        system.print("stdout", `${JSON.stringify(result)}\n`);
        return;
      }
      for (const said of messages) system.print("stderr", `${messageLine(said, findings.language)}\n`);
      const text = file === null ? configTexts.noPlace : configTexts[verdict];
      system.print("stdout", `${told(findings, text, { file: file ?? "" })}\n`);
    });
}

/** Holds a configuration against everything, whatever earlier runs found. Writes nothing. */
async function check(named: string | undefined, { language: fallback, system }: Context): Promise<Findings> {
  const place = configurationPlace(named, system);
  if (place === undefined) return { file: null, verdict: "none", messages: [], language: fallback };
  const { file } = place;

  const judged = await judge(file, Promise.resolve([]));
  if (judged.kind === "valid") {
    const { content, warnings } = judged;
    const messages = [...warnings, ...doubtsAbout(file, content, system)];
    return { file, verdict: "valid", messages, language: languageFor(system, content.language) };
  }
  const { absent, problems } = judged;
  const language = languageFor(system, judged.language);
  if (absent && !place.named) return { file, verdict: "none", messages: [], language };
  return { file, verdict: "invalid", messages: problems, language };
}
