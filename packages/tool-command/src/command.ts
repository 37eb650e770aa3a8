import type { Ending } from "./ending.js";
import type { Tool } from "./tool.js";

/**
 * A command is a value: which tool, which arguments, whether it only reads or changes something, and how its
 * ending becomes a typed answer. Building one starts nothing.
 */
export interface Command<Answer> {
  /** The program; where it is found is the runner's to know. */
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

/**
 * What a call of it is known by where it is made again, on another machine perhaps: its line, and of the kit's own
 * programs the name with the first word alone, since the others can name folders of one machine.
 */
export function knownAs(command: Pick<Command<unknown>, "tool" | "args">): string {
  const { tool, args } = command;
  return commandLine(tool.home === "kit" ? { tool, args: args.slice(0, 1) } : command);
}

function quoted(word: string): string {
  return word === "" || /[\s"]/.test(word) ? `"${word.replaceAll('"', '\\"')}"` : word;
}
