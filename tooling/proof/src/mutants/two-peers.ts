import { edit, type Mutant } from "./mutant.js";

export const twoPeersMutants: readonly Mutant[] = [
  {
    caughtBy: "peers do not hold each other up",
    defect: "only the first state that is set in a run is told",
    action: "two peers",
    edits: [
      edit(
        "agree-on-state.ts",
        'run.say("monitor.3", "VK309"',
        'if (!("told" in run) && Reflect.set(run, "told", true)) run.say("monitor.3", "VK309"',
      ),
    ],
  },
  {
    caughtBy: "the flag here is raised once a run",
    defect: "the flag here is raised for every peer in split brain",
    action: "two peers",
    edits: [edit("monitor-peers.ts", "(done ??= act())", "act()")],
  },
];
