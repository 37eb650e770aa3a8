import { Argument, Command } from "commander";
import { bashScript } from "../completion/bash-script.js";
import { candidates } from "../completion/candidates.js";
import { valuesOn } from "../completion/values.js";
import { completionTexts } from "./completion-texts.js";
import type { Context } from "./context.js";

/** `volkit completion bash`, and `volkit completion words`, which what that prints asks. */
export function completionCommand(context: Context, program: Command): Command {
  const { language, system } = context;
  const bash = new Command("bash").description(completionTexts.bash[language]).action(() => {
    system.print("stdout", bashScript);
  });
  const words = new Command("words")
    .description(completionTexts.words[language])
    .addArgument(new Argument("[words...]", completionTexts.typed[language]))
    .allowUnknownOption()
    .action(async (typed: readonly string[]) => {
      const { words: found, files } = await candidates(program, typed, valuesOn(system));
      const lines = [...found, ...(files ? [":files"] : [])];
      system.print("stdout", lines.map((line) => `${line}\n`).join(""));
    });
  return new Command("completion")
    .description(completionTexts.completion[language])
    .addHelpText("after", `\n${completionTexts.how[language]}`)
    .addCommand(bash)
    .addCommand(words, { hidden: true });
}
