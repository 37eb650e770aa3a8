import type { Language } from "@volkit/kit-orchestrator";
import { Command } from "commander";
import { helpTexts } from "./help-texts.js";

/** `volkit write-check` as the help shows it. It is run without this library. */
export function writeCheckHelp(language: Language): Command {
  return new Command("write-check")
    .description(helpTexts.writeCheck[language])
    .argument("<volume>", helpTexts.writeCheckVolume[language])
    .option("--root <folder>", helpTexts.writeCheckRoot[language])
    .option("--lock-folder <folder>", helpTexts.writeCheckLock[language])
    .option("--json", helpTexts.writeCheckJson[language])
    .addHelpText("after", `\n${helpTexts.writeCheckStatus[language]}`);
}
