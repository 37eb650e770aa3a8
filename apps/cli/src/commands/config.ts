import { Command } from "commander";
import { publishedSchema } from "../configuration/published-schema.js";
import type { Context } from "./context.js";
import { helpTexts } from "./help-texts.js";

/** `volkit config …` */
export function configCommand({ language, system }: Context): Command {
  return new Command("config").description(helpTexts.configuration[language]).addCommand(
    new Command("schema").description(helpTexts.configSchema[language]).action(() => {
      system.print("stdout", publishedSchema());
    }),
  );
}
