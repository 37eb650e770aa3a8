import { labRunner, memoryStore, type Cluster, type LabNode } from "@volkit/cluster-lab";
import { quiet } from "./clock.js";
import type { Scene } from "./invariant.js";
import type { OneRun } from "./one-run.js";
import { startProcedure } from "./start-procedure.js";
import { toldLifeKeeper } from "./told-lifekeeper.js";

/**
 * Runs an interrupted action twice, tools and volumes mended: from where it began, and from where it was
 * interrupted. Undefined where both come to the same.
 */
export async function comeToTheSame(
  scene: Scene,
  run: OneRun,
  interrupted: Cluster,
): Promise<string | undefined> {
  const whole = await runAlone(scene, run, mended(run.before));
  const again = await runAlone(scene, run, mended(interrupted));
  if (whole === again) return undefined;
  return `${run.action} on ${run.node} comes to ${whole}, but interrupted and run again to ${again}`;
}

/** The verdict and the cluster after it, as text, each trap once. */
async function runAlone(scene: Scene, { action, node }: OneRun, cluster: Cluster): Promise<string> {
  const store = memoryStore(cluster);
  const hands = { ...labRunner(store, node), pause: () => Promise.resolve() };
  let verdict = "no end";
  startProcedure(scene, { action, node, before: cluster }, hands).then(
    (said) => (verdict = said),
    () => (verdict = "an error"),
  );
  await quiet(); // the lab's tools take no time, so by now it has ended if it ever does

  const after = await store.read();
  const settled = toldLifeKeeper(after, node, action, verdict === "succeeded" ? 0 : 1);
  const traps = [...new Set(settled.traps.map((trap) => JSON.stringify(trap)))].sort();
  return `${verdict}: ${JSON.stringify([settled.nodes.map(withSortedFlags), traps])}`;
}

function withSortedFlags(node: LabNode): LabNode {
  return { ...node, flags: [...node.flags].sort() };
}

function mended(cluster: Cluster): Cluster {
  const nodes = cluster.nodes.map((node) => ({
    ...node,
    service: { number: 4, name: "RUNNING" },
    volumes: node.volumes.map((volume) => ({ ...volume, dirty: false, busy: false, writable: true })),
  }));
  return { ...cluster, nodes, toolFaults: [] };
}
