import { messageLine, type Bilingual } from "@volkit/kit-orchestrator";
import { Command, Option } from "commander";
import type { Request } from "../kit-test/request.js";
import { kitTestTexts as texts } from "../kit-test/texts.js";
import type { Context } from "./context.js";
import { misused } from "./refusal.js";

/** Its options as they are typed. */
interface Words extends Omit<Request, "limit" | "env"> {
  readonly limit?: string;
  readonly env: readonly string[];
}

/** `volkit kit-test` */
export function kitTestCommand(context: Context): Command {
  const { language } = context;
  return new Command("kit-test")
    .description(texts.kitTest[language])
    .option("--actions <dir>", texts.actions[language])
    .addOption(new Option("--tools <module>", texts.tools[language]).default([], "").argParser(another))
    .option("--tag <name>", texts.tag[language])
    .option("--id <id>", texts.id[language])
    .option("--limit <seconds>", texts.limit[language])
    .addOption(new Option("--only <assertion>", texts.only[language]).default([], "").argParser(another))
    .addOption(new Option("--env <variable>", texts.env[language]).default([], "").argParser(another))
    .option("--keep", texts.keep[language])
    .option("--list", texts.list[language])
    .option("--json", texts.json[language])
    .allowExcessArguments(false)
    .addHelpText("after", `\n${texts.status[language]}`)
    .action(async (words: Words, command: Command) => {
      const problem = problemWith(words);
      if (problem !== undefined) {
        context.system.print("stderr", `${messageLine(misused(command, problem), language)}\n`);
        context.exitCode = 2;
        return;
      }
      const { runKitTest } = await import("../kit-test/run-kit-test.js");
      await runKitTest(requestOf(words), context);
    });
}

function another(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function problemWith({ limit, env }: Words): Bilingual | undefined {
  if (limit !== undefined && !(/^\d+(?:\.\d+)?$/.test(limit) && Number(limit) > 0)) return texts.badLimit;
  return env.every((variable) => /^[^=]+=/.test(variable)) ? undefined : texts.badVariable;
}

function requestOf({ limit, env, ...words }: Words): Request {
  const variables = env.map((variable) => {
    const at = variable.indexOf("=");
    return [variable.slice(0, at), variable.slice(at + 1)] as const;
  });
  const seconds = limit === undefined ? {} : { limit: Number(limit) };
  return { ...words, ...seconds, env: Object.fromEntries(variables) };
}
