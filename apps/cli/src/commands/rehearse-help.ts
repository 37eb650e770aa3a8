import type { Language } from "@volkit/kit-orchestrator";
import { Command } from "commander";
import { helpTexts } from "./help-texts.js";

/** `volkit rehearse` as the help shows it. It is run without this library. */
export function rehearseHelp(language: Language): Command {
  return new Command("rehearse")
    .description(helpTexts.rehearse[language])
    .argument("<action>", helpTexts.rehearseAction[language])
    .requiredOption("-t <tag>", helpTexts.tag[language])
    .option("-i <id>", helpTexts.id[language])
    .option("--volume <letter>", helpTexts.volume[language])
    .option("--config <file>", helpTexts.config[language])
    .option("--json", helpTexts.json[language])
    .addHelpText("after", `\n${helpTexts.rehearseStatus[language]}`);
}
