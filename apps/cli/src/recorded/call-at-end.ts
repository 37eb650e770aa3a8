import { commandLine } from "@volkit/tool-command";
import type { HeldCall, RunRecord } from "./format.js";
import { momentAfter } from "./moment-after.js";

/**
 * A record in which the command that the run was at when it was killed stands among its calls, without an ending. What a
 * killed run leaves was written just before that command was started, so that it names it in `interrupted` alone; it
 * began at the last moment of which the record knows. A command that stands there already is not counted twice.
 */
export function withCallAtEnd(record: RunRecord): RunRecord {
  const call = callAtEnd(record);
  return call === undefined ? record : { ...record, calls: [...record.calls, call] };
}

function callAtEnd({ interrupted, calls, node, startedAt, durationMs }: RunRecord): HeldCall | undefined {
  if (interrupted === undefined || interrupted === null) return undefined;
  const { step, command } = interrupted;
  const isThere = calls.some((call) => call.step === step && lineOf(call) === command);
  const [tool, ...args] = wordsOf(command);
  if (isThere || command === "-" || tool === undefined || lineOf({ tool, args }) !== command)
    return undefined;
  return {
    step,
    peer: otherNodeIn({ tool, args }, node),
    tool,
    args,
    effect: reading.test(command) ? "reads" : "changes",
    startedAt: momentAfter(startedAt, durationMs),
    durationMs: null,
    ending: null,
  };
}

function lineOf({ tool, args }: Pick<HeldCall, "tool" | "args">): string {
  return commandLine({ tool: { name: tool, home: "kit" }, args });
}

/** The words of a command line as {@link commandLine} writes it. */
function wordsOf(line: string): string[] {
  const words = line.match(/"(?:\\"|[^"])*"|\S+/g) ?? [];
  return words.map((word) => (word.startsWith('"') ? word.slice(1, -1).replaceAll('\\"', '"') : word));
}

/** What only reads; every other command counts as one that changes something. */
const reading =
  /^(?:(?:ins_list|eqv_list|sys_list|flg_test|chkntfs)(?: |$)|EMCmd \S+ GETMIRRORVOLINFO |sc query |volume -d$|(?:lcdremexec -d \S+ -- )?vssadmin(?:\.exe)? list |schtasks \/query |mountvol \S+ \/L$)/;

/** The node that a command is about, where it is another one than the one that ran. */
function otherNodeIn({ tool, args }: Pick<HeldCall, "tool" | "args">, node: string): string | null {
  const named = whomAbout(tool, args);
  const isHere = named === undefined || named === "." || named.toLowerCase() === node.toLowerCase();
  return isHere ? null : named;
}

function whomAbout(tool: string, args: readonly string[]): string | undefined {
  if (tool === "EMCmd") return args[0];
  if (tool === "EISMEventNotice") return args.at(-1)?.replace(/^s:/, "");
  return args.includes("-d") ? args[args.indexOf("-d") + 1] : undefined;
}
