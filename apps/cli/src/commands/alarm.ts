import { message, messageLine, type Message } from "@volkit/kit-orchestrator";
import { mibText } from "@volkit/kit-orchestrator/mib";
import { basePattern } from "@volkit/snmp-notifier";
import { Command } from "commander";
import { alarmTexts as texts } from "../alarm/texts.js";
import { effective } from "../configuration/effective.js";
import { expectations } from "../configuration/expectations.js";
import { configurationInUse } from "../configuration/in-use.js";
import type { Context } from "./context.js";
import { alarmTestCommand } from "./alarm-test.js";
import { helpTexts } from "./help-texts.js";

/** `volkit alarm test|mib` */
export function alarmCommand(context: Context): Command {
  return new Command("alarm")
    .description(texts.alarm[context.language])
    .addCommand(alarmTestCommand(context))
    .addCommand(mibCommand(context));
}

function mibCommand(context: Context): Command {
  const { language, system } = context;
  return new Command("mib")
    .description(texts.mib[language])
    .option("--base <oid>", texts.base[language])
    .option("--config <file>", helpTexts.config[language])
    .action(async ({ base, config }: { readonly base?: string; readonly config?: string }) => {
      const inUse = await configurationInUse(config, system);
      if (inUse.kind === "refused" && base === undefined) {
        refuse(inUse.why);
        return;
      }
      const file = inUse.kind === "usable" ? inUse.file : {};
      const chosen = base ?? effective(file).settings.snmp.base;
      if (basePattern.test(chosen)) {
        system.print("stdout", mibText(chosen));
        return;
      }
      const option = base === undefined ? "snmp.base" : "--base";
      refuse([
        message("start", "VK103", { option, given: JSON.stringify(chosen), expected: expectations.base }),
      ]);
    });

  function refuse(why: readonly Message[]): void {
    for (const said of why) system.print("stderr", `${messageLine(said, language)}\n`);
    context.exitCode = 2;
  }
}
