import type { Ending } from "./ending.js";
import type { Tool } from "./tool.js";

/**
 * A command is a value: which tool, which arguments, whether it only reads or changes something, and how its
 * ending becomes a typed answer. Building one starts nothing.
 */
export interface Command<Answer> {
  readonly tool: Tool;
  /** The arguments, element by element, as the program must see them. */
  readonly args: readonly string[];
  /** Whether running it can change anything outside the tool itself. */
  readonly effect: "reads" | "changes";
  /** The names its deadline goes by in the settings, the most particular first: `["LOCKVOLUME", "EMCmd"]`. */
  readonly deadlines: readonly string[];
  /** Pure: how the command ended, turned into an answer. Never throws, whatever was printed. */
  readonly read: (ending: Ending) => Answer;
}

/** A command as a person would type it, for messages: the tool's bare name and its arguments, never the folder. */
export function commandLine(command: Pick<Command<unknown>, "tool" | "args">): string {
  return [command.tool.name, ...command.args].map(quoted).join(" ");
}

function quoted(word: string): string {
  return word === "" || /[\s"]/.test(word) ? `"${word.replaceAll('"', '\\"')}"` : word;
}
