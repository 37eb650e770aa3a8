import { Command, InvalidArgumentError, Option } from "commander";
import type { Request } from "../kit-test/request.js";
import { kitTestTexts as texts } from "../kit-test/texts.js";
import type { Context } from "./context.js";

/** `volkit kit-test` */
export function kitTestCommand(context: Context): Command {
  const { language } = context;
  return new Command("kit-test")
    .description(texts.kitTest[language])
    .option("--actions <dir>", texts.actions[language])
    .addOption(new Option("--tools <module>", texts.tools[language]).default([], "").argParser(another))
    .option("--tag <name>", texts.tag[language])
    .option("--id <id>", texts.id[language])
    .addOption(new Option("--limit <seconds>", texts.limit[language]).argParser(seconds))
    .addOption(new Option("--only <assertion>", texts.only[language]).default([], "").argParser(another))
    .addOption(new Option("--env <variable>", texts.env[language]).default({}, "").argParser(variable))
    .option("--keep", texts.keep[language])
    .option("--list", texts.list[language])
    .option("--json", texts.json[language])
    .allowExcessArguments(false)
    .addHelpText("after", `\n${texts.status[language]}`)
    .action(async (request: Request) => {
      const { runKitTest } = await import("../kit-test/run-kit-test.js");
      await runKitTest(request, context);
    });
}

function another(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function seconds(value: string): number {
  if (!/^\d+(?:\.\d+)?$/.test(value) || Number(value) === 0) throw new InvalidArgumentError("");
  return Number(value);
}

function variable(value: string, before: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [, name, text] = /^([^=]+)=(.*)$/s.exec(value) ?? [];
  if (name === undefined || text === undefined) throw new InvalidArgumentError("");
  return { ...before, [name]: text };
}
