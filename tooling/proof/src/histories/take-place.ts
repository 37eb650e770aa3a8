import { labRunner, type ClusterStore, type LabTool } from "@volkit/cluster-lab";
import { ending, type Call } from "@volkit/tool-command";
import { isHampered } from "./hampered.js";
import { wordsOf, type Called } from "./one-run.js";
import { deadlineOf } from "./site.js";

/** Where a command is started. */
export interface Place {
  readonly node: string;
  readonly store: ClusterStore;
  readonly tools: readonly LabTool[];
  /** It runs into its deadline; what it was to do is done later. */
  readonly isLate: boolean;
}

/** Starts a command in the lab, with its effect on the cluster, and tells whether something was wrong with its tool. */
export async function takePlace(call: Call, { node, store, tools, isLate }: Place): Promise<Called> {
  const before = await store.read();
  const ended = isLate
    ? ending({ how: "timed-out", seconds: deadlineOf(call.command), left: [] })
    : await labRunner(store, node, { tools, deadlineOf }).run(call);
  const made = { call, before, after: await store.read(), ending: ended };
  return { ...made, hampered: isLate || isHampered(tools, wordsOf(call), { ...made, node }) };
}
