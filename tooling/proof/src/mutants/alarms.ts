import { edit, type Mutant } from "./mutant.js";

export const alarmMutants: readonly Mutant[] = [
  {
    caughtBy: "managers are told",
    defect: "a manager that was told of a split brain is told again",
    action: "alarms",
    edits: [
      edit(
        "raise-alarm.ts",
        "managers.filter(({ name }) => !told.includes(name))",
        "managers.filter(() => true)",
      ),
    ],
  },
  {
    caughtBy: "an end is told where both nodes say so",
    defect: "a manager that has heard of an end hears of it again",
    action: "alarms",
    edits: [edit("end-alarm.ts", "filter(({ name }) => !told.includes(name))", "filter(() => true)")],
  },
  {
    caughtBy: "flags are taken away when all is over",
    defect: "the flag on the peer is left",
    action: "alarms",
    edits: [edit("lower-flags.ts", "[undefined, ...peers.map((peer) => peer.node)]", "[undefined]")],
  },
  {
    caughtBy: "what was told is kept",
    defect: "a target goes on as if the split brain lasted",
    action: "alarms",
    edits: [edit("monitor.ts", "interruptAlarms(run);", "undefined;")],
  },
  {
    caughtBy: "what is lost is said",
    defect: "a split brain is told again without a word why",
    action: "alarms",
    edits: [edit("look-for-split-brain.ts", 'if (known.kind === "lost") run.say(', "if (false) run.say(")],
  },
];
