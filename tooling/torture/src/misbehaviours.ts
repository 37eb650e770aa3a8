import type { Command } from "./commands.js";

/** What a program can do instead of its work, and what follows from it for whoever asked. */
export interface Misbehaviour {
  readonly name: string;
  /** The lab's fault: `frozen` needs a folder besides, `exit` a status. */
  readonly fault: string;
  /** Once: the next start goes well again. */
  readonly once: boolean;
  /**
   * What the answer looks like: none within the deadline; none, as nothing ran to its end; a failure; success that
   * says nothing, or nothing usable, and was not earned; success with more output than anybody keeps, not earned
   * either; or the program's own answer.
   */
  readonly looks: "late" | "broken" | "failed" | "silent" | "garbled" | "flooded" | "well";
  /** The message that has to say it, whatever the command was. */
  readonly said: readonly string[];
  /** Of a tool's file: a verb alone cannot be missing. */
  readonly ofFile: boolean;
}

/** Everything that is tried on each command. */
export const misbehaviours: readonly Misbehaviour[] = [
  misbehaviour("exits 5", "exit", "failed"),
  { ...misbehaviour("exits 5 once", "exit", "failed"), once: true },
  misbehaviour("prints nothing", "empty", "silent"),
  { ...misbehaviour("prints nothing once", "empty", "silent"), once: true },
  misbehaviour("prints garbage", "garbage", "garbled"),
  misbehaviour("prints megabytes", "flood", "flooded", "VK205"),
  misbehaviour("closes its output early", "close-early", "silent"),
  misbehaviour("dies by a signal", "crash", "broken", "VK204"),
  misbehaviour("hangs", "hang", "late", "VK201"),
  misbehaviour("hangs with a grandchild", "hang-with-child", "late", "VK201"),
  misbehaviour("hangs and ignores signals", "hang-deaf", "late", "VK201"),
  misbehaviour("leaves a grandchild", "leave-child", "well"),
  misbehaviour("stuck in a frozen disk", "frozen", "late", "VK201", "VK206"),
  { ...misbehaviour("is not there", "missing", "broken", "VK202"), ofFile: true },
  { ...misbehaviour("is not executable", "unstartable", "broken", "VK203"), ofFile: true },
];

function misbehaviour(
  name: string,
  fault: string,
  looks: Misbehaviour["looks"],
  ...said: readonly string[]
): Misbehaviour {
  return { name, fault, once: false, looks, said, ofFile: false };
}

/** The words that set it on a command in a lab; the folder is that of a frozen disk. */
export function faultWords(command: Command, does: Misbehaviour, folder: string): readonly string[] {
  const { node, tool, program, before } = command;
  if (does.ofFile) return [does.fault, node, tool];
  const how = does.fault === "exit" ? ["5"] : does.fault === "frozen" ? [folder] : [];
  return [does.fault, node, program, ...how, does.once ? "1" : "0", String(before)];
}

/** The commands among those of a clean run that it meets when it is set on one of them. */
export function metBy(command: Command, does: Misbehaviour, all: readonly Command[]): readonly Command[] {
  return all.filter((other) => {
    if (other.node !== command.node) return false;
    if (does.ofFile) return other.tool === command.tool;
    if (other.program !== command.program) return false;
    return does.once ? other.before === command.before : other.before >= command.before;
  });
}
