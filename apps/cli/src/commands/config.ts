import { Command } from "commander";
import { publishedSchema } from "../configuration/published-schema.js";
import { checkCommand } from "./config-check.js";
import { showCommand } from "./config-show.js";
import { configTexts } from "./config-texts.js";
import type { Context } from "./context.js";

/** `volkit config …` */
export function configCommand(context: Context): Command {
  const { language, system } = context;
  const schema = new Command("schema").description(configTexts.schema[language]).action(() => {
    system.print("stdout", publishedSchema());
  });
  return new Command("config")
    .description(configTexts.configuration[language])
    .addCommand(checkCommand(context))
    .addCommand(showCommand(context))
    .addCommand(schema);
}
