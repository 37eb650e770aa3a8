import { edit, type Mutant } from "./mutant.js";

export const alarmMutants: readonly Mutant[] = [
  {
    caughtBy: "managers are told",
    defect: "a manager that was told of a split brain is told again",
    action: "alarms",
    edits: [
      edit("raise-alarm.ts", "filter((manager) => !told.includes(wayOf(manager).key))", "filter(() => true)"),
    ],
  },
  {
    caughtBy: "an end is told where both nodes say so",
    defect: "a manager that has heard of an end hears of it again",
    action: "alarms",
    edits: [
      edit("end-alarm.ts", "filter((manager) => !told.includes(wayOf(manager).key))", "filter(() => true)"),
    ],
  },
  {
    caughtBy: "flags are taken away when all is over",
    defect: "the flag on the peer is left",
    action: "alarms",
    edits: [edit("lower-flags.ts", "[undefined, ...peers.map((peer) => peer.node)]", "[undefined]")],
  },
  {
    caughtBy: "flags are taken away when all is over",
    defect: "a node that is no peer any more does not count",
    action: "alarms",
    edits: [edit("monitor-peers.ts", "gone.length > 0", "false")],
  },
  {
    caughtBy: "what was told is kept",
    defect: "a target goes on as if the split brain lasted",
    action: "alarms",
    edits: [edit("monitor.ts", 'interruptAlarms(run, "monitor.2");', "undefined;")],
  },
  {
    caughtBy: "what was told is kept",
    defect: "a split brain goes on after the volume was locked",
    action: "alarms",
    edits: [edit("remove.ts", 'interruptAlarms(run, "remove.6");', "undefined;")],
  },
  {
    caughtBy: "what is lost is said",
    defect: "a split brain is told again without a word why",
    action: "alarms",
    edits: [edit("look-for-split-brain.ts", 'if (known.kind === "lost") run.say(', "if (false) run.say(")],
  },
];
