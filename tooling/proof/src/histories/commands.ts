import type { LabTool } from "@volkit/cluster-lab";
import type { Call, Ending } from "@volkit/tool-command";
import type { VirtualClock } from "./clock.js";
import { answeredHealthy, lateAnswers } from "./hampered.js";
import type { LivingRun } from "./living-run.js";
import { wordsOf } from "./one-run.js";
import { deadlineOf } from "./site.js";
import { takePlace } from "./take-place.js";
import type { WatchedCluster } from "./watched-cluster.js";

/** The commands of the runs in a cluster. */
interface Commands {
  /** A command of a run takes place, faults and all; what the others see of it is a change. */
  readonly bringAbout: (run: LivingRun, call: Call) => Promise<Ending>;
  /** The next such order to DataKeeper runs into its deadline and is done five seconds later. */
  readonly makeLate: (node: string, verb: string) => void;
}

export function commandsIn(
  { store, change, tellOthers, show }: WatchedCluster,
  tools: readonly LabTool[],
  clock: VirtualClock,
): Commands {
  const late = lateAnswers();
  return { bringAbout, makeLate: late.make };

  async function bringAbout(run: LivingRun, call: Call): Promise<Ending> {
    const { node } = run;
    const isLate = late.take(node, wordsOf(call));
    if (isLate) comeLate(node, call);
    const made = await takePlace(call, { node, store, tools, isLate });
    run.calls.push(made);
    tellOthers({ by: `${run.action} ${node}`, before: made.before, after: made.after }, run);
    await show({ kind: "called", run, called: made });
    return made.ending;
  }

  function comeLate(node: string, call: Call): void {
    const words = wordsOf(call);
    const happen = (): Promise<void> =>
      change(`late ${node} ${words.join(" ")}`, (so) => answeredHealthy(tools, so, node, words).cluster);
    clock.set({ at: clock.now() + deadlineOf(call.command) + 5, happen });
  }
}
