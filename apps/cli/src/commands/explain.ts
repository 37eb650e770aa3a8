import { Command } from "commander";
import type { ExplainOptions } from "../explain/run-explain.js";
import { explainTexts } from "../explain/texts.js";
import type { Context } from "./context.js";

/** `volkit explain [SUBJECT…]` */
export function explainCommand(context: Context): Command {
  const { language } = context;
  return new Command("explain")
    .description(explainTexts.explain[language])
    .argument("[subject...]", explainTexts.subject[language])
    .option("--all", explainTexts.all[language])
    .option("--json", explainTexts.json[language])
    .addHelpText("after", `\n${explainTexts.status[language]}`)
    .action(async (words: readonly string[], options: ExplainOptions) => {
      const { runExplain } = await import("../explain/run-explain.js");
      context.exitCode = await runExplain(words, options, context);
    });
}
