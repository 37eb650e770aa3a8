import { message, messageLine } from "@volkit/kit-orchestrator";
import { commandAt, parseActionArguments } from "./action-arguments.js";
import { actionOf } from "./actions.js";
import { runAction } from "./run-action.js";
import type { System } from "./system.js";
import { languages, takeLanguage } from "./take-language.js";
import { toolsOf } from "./tool-runner.js";

/** The whole program: words in, exit status out. */
export async function main(words: readonly string[], system: System): Promise<number> {
  const { language, bad, rest } = takeLanguage(words);
  if (language !== undefined) return inLanguage(rest, { ...system, language });
  if (bad === undefined) return inLanguage(words, system);
  // What LifeKeeper calls must not fail for the language of its texts: it is one more option that is not known.
  if (isAction(rest)) return inLanguage([...rest, `--lang=${bad}`], system);
  const { languageFor } = await import("./language.js");
  const refused = message("start", "VK103", {
    option: "--lang",
    given: JSON.stringify(bad),
    expected: languages,
  });
  system.print("stderr", `${messageLine(refused, languageFor(system, undefined))}\n`);
  return 2;
}

/** What is no action is loaded only when it is called for. */
async function inLanguage(words: readonly string[], system: System): Promise<number> {
  const at = commandAt(words);
  const word = words[at] ?? "";
  const rest = words.toSpliced(at, 1);
  const action = word === "recover" ? word : actionOf(word);
  const isFromScript = words.some((each) => each.startsWith("--called-by="));
  const wantsHelp = !isFromScript && (words.includes("--help") || words.includes("-h"));
  if (action !== undefined && !wantsHelp) return runAction(action, rest, system, toolsOf);
  if (word === "write-check" && !wantsHelp) {
    const { writeCheckCommand } = await import("./write-check/command.js");
    return writeCheckCommand(rest, system);
  }
  if (word === "snmp-notify" && !wantsHelp) {
    const { snmpNotifyCommand } = await import("./snmp-notify/command.js");
    return snmpNotifyCommand(rest, system);
  }

  if (word === "write-log" && !wantsHelp) {
    const { writeLogCommand } = await import("./log/write-log-command.js");
    return writeLogCommand(rest, system);
  }
  if ((word === "rehearse" || word === "observed") && !wantsHelp) {
    const { observeCommand } = await import("./observe/command.js");
    return observeCommand(word, rest, system, toolsOf);
  }

  const { otherCommand } = await import("./commands/program.js");
  const exitCode = await otherCommand(words, system, main);
  // Whoever gave a tag wanted the action: help in its place must not look like its success.
  const wantedAction = action !== undefined && parseActionArguments(action, rest).kind === "arguments";
  return wantedAction && exitCode === 0 ? 2 : exitCode;
}

function isAction(words: readonly string[]): boolean {
  const word = words[commandAt(words)] ?? "";
  return word === "recover" || actionOf(word) !== undefined;
}
