import { edit, type Mutant } from "./mutant.js";

export const removeMutants: readonly Mutant[] = [
  {
    caughtBy: "remove succeeds only with a closed volume",
    defect: "a volume that could not be locked counts as closed",
    action: "remove",
    edits: [edit("remove.ts", 'return run.fail("remove.6", "12098",', 'run.say("remove.6", "12098",')],
  },
  {
    caughtBy: "a locked volume is a success",
    defect: "a volume that is locked fails",
    action: "remove",
    edits: [
      edit(
        "remove.ts",
        'interruptAlarms(run, "remove.6");\n  return "succeeded";',
        'interruptAlarms(run, "remove.6");\n  return run.fail("remove.6", "VK505", { volume: "", command: "", why: "" });',
      ),
    ],
  },
  {
    caughtBy: "nothing that holds copies is locked",
    defect: "a volume that still has copies is locked",
    action: "remove",
    edits: [
      edit(
        "remove.ts",
        'if (left.kind === "present") return run.fail(',
        'if (left.kind === "present") run.say(',
      ),
    ],
  },
  {
    caughtBy: "only a source is locked",
    defect: "a node without a role is locked",
    action: "remove",
    edits: [edit("remove.ts", 'if (role !== "source") {', 'if (role !== "source" && role !== "none") {')],
  },
  {
    caughtBy: "a stopping LifeKeeper ends remove",
    defect: "a volume is closed although LifeKeeper is stopping",
    action: "remove",
    edits: [
      edit(
        "remove.ts",
        'run.say("remove.2", "12092", { volume: volume.name });\n    return "succeeded";',
        'run.say("remove.2", "12092", { volume: volume.name });',
      ),
    ],
  },
  {
    caughtBy: "a target is left as it is",
    defect: "a target fails",
    action: "remove",
    edits: [edit("remove.ts", '    interruptAlarms(run, "remove.4");\n    return "succeeded";', "")],
  },
  {
    caughtBy: "remove asks no peer",
    defect: "the lock is asked for on behalf of a peer",
    action: "remove",
    edits: [
      edit(
        "remove.ts",
        "lockVolume(volume, volumeArgument));",
        'lockVolume(volume, volumeArgument), "NODEB");',
      ),
    ],
  },
];
