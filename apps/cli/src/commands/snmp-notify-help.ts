import type { Language } from "@volkit/kit-orchestrator";
import { Command } from "commander";
import { helpTexts } from "./help-texts.js";

/** `volkit snmp-notify` as the help shows it. It is run without this library. */
export function snmpNotifyHelp(language: Language): Command {
  return new Command("snmp-notify")
    .description(helpTexts.snmpNotify[language])
    .argument("<name>", helpTexts.snmpNotifyName[language])
    .argument("<kind>", helpTexts.snmpNotifyKind[language])
    .addHelpText("after", `\n${helpTexts.snmpNotifyStatus[language]}`);
}
