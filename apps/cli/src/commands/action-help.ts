import { steps, type Language } from "@volkit/kit-orchestrator";
import { Command } from "commander";
import type { ActionName } from "../actions.js";
import { actionTexts, helpTexts } from "./help-texts.js";

const spellings: Readonly<Record<ActionName, readonly string[]>> = {
  quickCheck: ["quickchk", "quick-check"],
  deepCheck: ["deepchk", "deep-check"],
  restore: [],
  remove: [],
};

/** The actions as the help shows them. They are run without this library. */
export function actionCommands(language: Language): Command[] {
  const names: readonly ActionName[] = ["quickCheck", "deepCheck", "restore", "remove"];
  return names.map((name) =>
    new Command(name)
      .aliases(spellings[name])
      .description(actionTexts[name][language])
      .requiredOption("-t <tag>", helpTexts.tag[language])
      .option("-i <id>", helpTexts.id[language])
      .option("--volume <letter>", helpTexts.volume[language])
      .option("--config <file>", helpTexts.config[language])
      .option("--json", helpTexts.json[language])
      .addHelpText("after", `\n${afterHelp(name, language)}`),
  );
}

function afterHelp(name: ActionName, language: Language): string {
  const listed = stepsOf(name).map(([step, title]) => `  ${step.padEnd(11)} ${title[language]}`);
  return [
    helpTexts.steps[language],
    ...listed,
    "",
    helpTexts.exitStatus[language],
    "",
    helpTexts.example[language],
    `  volkit ${name} -t Vol.E -i E:`,
  ].join("\n");
}

function stepsOf(name: ActionName): [string, { readonly en: string; readonly ja: string }][] {
  const procedure = name === "restore" || name === "remove" ? name : "monitor";
  return Object.entries(steps).filter(
    ([step]) => step.startsWith(`${procedure}.`) && !(name === "quickCheck" && step === "monitor.6"),
  );
}
