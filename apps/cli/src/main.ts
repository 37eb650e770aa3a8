import { commandAt, parseActionArguments } from "./action-arguments.js";
import { actionOf } from "./actions.js";
import { runAction } from "./run-action.js";
import type { System } from "./system.js";
import { toolsOf } from "./tool-runner.js";

/** The whole program: words in, exit status out. What is no action is loaded only when it is called for. */
export async function main(words: readonly string[], system: System): Promise<number> {
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
