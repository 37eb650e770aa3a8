import { message, type Bilingual, type Message } from "@volkit/kit-orchestrator";
import type { Command, CommanderError } from "commander";
import { inJapanese } from "./help-format.js";

/** What is wrong with the words of a command, and what it expects. */
export function refusalOf(error: CommanderError, command: Command): Message {
  return misused(command, problemOf(error, command.name()));
}

/** That a command cannot be run with the words it was given. */
export function misused(command: Command, problem: Bilingual): Message {
  const en = `${pathOf(command)} ${usageOf(command)}`.trim();
  const usage = { en, ja: inJapanese(en) };
  return message("start", "VK106", { command: pathOf(command), problem, usage });
}

/** Commands of a command are named: `[options] show|clear`. */
function usageOf(command: Command): string {
  const names = command
    .createHelp()
    .visibleCommands(command)
    .map((each) => each.name());
  return names.length === 0 ? command.usage() : `[options] ${names.join("|")}`;
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

/** The library says it in English alone; the names in it stand between apostrophes. */
function problemOf({ code, message: said }: CommanderError, command: string): Bilingual {
  const [name = "", value = ""] = [...said.matchAll(/'([^']*)'/g)].map(([, quoted = ""]) => quoted);
  switch (code) {
    case "commander.unknownOption":
      // What looks like an option to explain is mostly a word of a line that was pasted as it is.
      if (command === "explain") return inQuotes(name);
      return { en: `it knows no option ${name}`, ja: `オプション ${name} はありません` };
    case "commander.unknownCommand":
      return { en: `it knows no command ${name}`, ja: `コマンド ${name} はありません` };
    case "commander.missingArgument":
      return { en: `<${name}> is missing`, ja: `<${name}> が指定されていません` };
    case "commander.missingMandatoryOptionValue":
      return { en: `${name} is missing`, ja: `${name} が指定されていません` };
    case "commander.optionMissingArgument":
      return { en: `${name} has no value`, ja: `${name} に値が指定されていません` };
    case "commander.excessArguments":
      return { en: "there are more words than it takes", ja: "引数が多すぎます" };
    case "commander.invalidArgument":
      return invalid(name, value, /Allowed choices are (.*)\.$/.exec(said)?.[1]);
    case "commander.help":
      return { en: "no command was given", ja: "コマンドが指定されていません" };
    default:
      return { en: said, ja: said };
  }
}

function inQuotes(name: string): Bilingual {
  return {
    en: `it knows no option ${name}; put a log line in quotes`,
    ja: `オプション ${name} はありません。ログの行は引用符で囲んでください`,
  };
}

function invalid(name: string, value: string, choices: string | undefined): Bilingual {
  const given = JSON.stringify(value);
  if (choices === undefined) {
    return { en: `${name} cannot be ${given}`, ja: `${name} に ${given} は指定できません` };
  }
  return {
    en: `${name} cannot be ${given}; it is one of ${choices}`,
    ja: `${name} に ${given} は指定できません (指定できる値: ${choices})`,
  };
}
