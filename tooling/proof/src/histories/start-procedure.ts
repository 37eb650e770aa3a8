import { noAlarms } from "@volkit/kit-orchestrator";
import type { Cluster } from "@volkit/cluster-lab";
import type { Verdict } from "@volkit/kit-orchestrator";
import { nodeIn } from "./cluster-view.js";
import type { Hands } from "./held-run.js";
import type { Scene } from "./invariant.js";
import { perform } from "./kit.js";
import type { OneRun } from "./one-run.js";
import { resourceOn, settingsOf } from "./site.js";

/** Starts an action's procedure; its commands and pauses go to these hands, and names are looked up in the cluster. */
export function startProcedure(
  { kit, site }: Scene,
  { action, node, before }: Pick<OneRun, "action" | "node" | "before">,
  { run, pause }: Hands,
): Promise<Verdict> {
  const resource = resourceOn(site, node, namesIn(before));
  const begun = kit.beginRun(resource, settingsOf(site), {
    runner: { run },
    report: () => undefined,
    note: () => undefined,
    pause,
    addressesOf: (name) => Promise.resolve([nodeIn(before, name).address]),
    alarms: noAlarms,
  });
  return perform(kit, action, begun);
}

function namesIn({ nodes }: Cluster): readonly string[] {
  return nodes.map(({ name }) => name);
}
