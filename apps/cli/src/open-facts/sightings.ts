import { isReadable, oneLine, type Command, type Ending, type Tool } from "@volkit/tool-command";

/** A question that no package asks: its ending is read as it is. */
export function reading(tool: Tool, ...args: readonly string[]): Command<Ending> {
  return { tool, args, effect: "reads", deadlines: [tool.name], read: (ending) => ending };
}

/** A LifeKeeper program by its name. */
export function lifeKeeperTool(name: string): Tool {
  return { name, home: "lifekeeper" };
}

/** The exit status; undefined where the program did not end by itself. */
export function exitCodeOf(ending: Ending | undefined): number | undefined {
  return ending?.how === "exited" ? ending.exitCode : undefined;
}

/** How a command ended and what it printed, on one line of no great length, in no particular language. */
export function shown(ending: Ending): string {
  const told = `${withoutBanner(ending.stdout.text)}\n${ending.stderr.text}`;
  const said = oneLine(told.replaceAll("\x01", "|"));
  return `${endedHow(ending)} ${quoted(said)}`;
}

/** What a program of Windows says after its name and its copyright, which stand above every answer of some. */
function withoutBanner(text: string): string {
  return text.replace(/^(?:[^\n]*\n){0,2}\(C\) Copyright[^\n]*(?:\n|$)/, "");
}

/** How a command ended, as `exit 1`. */
export function endedHow(ending: Ending): string {
  switch (ending.how) {
    case "exited":
      return `exit ${ending.exitCode}`;
    case "crashed":
      return ending.signal;
    case "timed-out":
      return `timeout ${ending.seconds} s`;
    case "missing":
    case "unstartable":
      return ending.how;
  }
}

/** Text from outside, shortened and between quotation marks. */
export function quoted(text: string): string {
  const line = oneLine(text).replace(/ {2,}/g, " ");
  return `"${line.length > most ? `${line.slice(0, most)} ...` : line}"`;
}

const most = 160;

/**
 * Whether it ended by itself, and what it printed is text. A program that is not there, or was ended, tells nothing of
 * what it would have said; nor does garbage, whatever its exit status.
 */
export function hasEnded(ending: Ending | undefined): ending is Ending & { readonly how: "exited" } {
  return ending?.how === "exited" && isReadable(ending.stdout.text) && isReadable(ending.stderr.text);
}
