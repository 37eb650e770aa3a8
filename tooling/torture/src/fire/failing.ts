import type { Command } from "../commands.js";
import { metBy, type Misbehaviour } from "../misbehaviours.js";
import type { Scenario } from "../scenarios.js";
import type { FireCase } from "./case.js";

/** The commands of a clean run that a case's fault meets. */
export function metCommands({ clean, command, does }: FireCase): readonly Command[] {
  return metBy(command, does, clean.commands);
}

/** Whether a command's answer is its output (seed and decisions): one that says nothing has not answered. */
export function answersByOutput({ program, args }: Command): boolean {
  if (program === "vssadmin") return args[0] === "list";
  return ["GETMIRRORVOLINFO", "eqv_list", "ins_list", "sc", "mountvol"].includes(program);
}

/** Whether a command is asked once more where it gave no usable answer (decisions, "EMCMD's answers" and "Tools"). */
export function isAskedAgain({ program, args }: Command): boolean {
  return program === "GETMIRRORVOLINFO" || (program === "vssadmin" && args[0] === "list");
}

/** Whether an action fails where this command does. What happens on a peer never decides. */
export function isVital({ node, program, args }: Command, scenario: Scenario): boolean {
  if (node !== scenario.node) return false;
  switch (scenario.action) {
    case "quickCheck":
    case "deepCheck":
      return (program === "GETMIRRORVOLINFO" && args[0] === ".") || program === "CheckVolume";
    case "restore":
      return (
        ["GETMIRRORVOLINFO", "UNLOCKVOLUME", "SWITCHOVERVOLUME", "chkntfs", "CheckVolume"].includes(
          program,
        ) ||
        (program === "volume" && args[0] === "-u")
      );
    case "remove":
      return (
        ["GETMIRRORVOLINFO", "LOCKVOLUME"].includes(program) || (program === "vssadmin" && args[0] === "list")
      );
  }
}

/** Whether a command that misbehaves so has failed, by the rules for its answer. */
export function failsBy(command: Command, does: Misbehaviour): boolean {
  switch (does.looks) {
    case "late":
    case "broken":
      return true;
    case "failed":
      return !(does.once && command.program === "vssadmin" && isAskedAgain(command));
    case "silent":
      return answersByOutput(command) && !(does.once && isAskedAgain(command));
    case "garbled":
      return answersByOutput(command);
    case "flooded":
      // EMCmd says in its output that it failed: where that was cut, nobody knows.
      return answersByOutput(command) || command.tool === "EMCmd";
    case "well":
      return false;
  }
}

/** Whether a command says it has done its work and has not: nobody could know, and the lie is not the kit's. */
export function lies(command: Command, does: Misbehaviour): boolean {
  return ["silent", "garbled", "flooded"].includes(does.looks) && !failsBy(command, does);
}
