import type { Cluster } from "../node/cluster.js";
import { lookQuestions } from "./look.js";

/** How long every tool takes. */
export const delayMs = 100;

/** How many programs a look runs at a time, as the page on `volkit status` promises. */
const [atOnce, atOnceOfOneNode] = [32, 16];

/** The most programs that a look at a cluster may have at a time. */
export function mostAllowed({ peers }: Cluster): number {
  return Math.min(atOnce, (1 + peers.length) * atOnceOfOneNode);
}

/** How often a look has to wait in a row for tools, however many may run at a time. */
export const waitsWithoutBounds = 2;

/** How often the bounds make it wait at least. */
export function leastWaits(cluster: Cluster): number {
  const counts = lookQuestions(cluster).ofEachNode.map((answers) => answers.size);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const rounds = [all / atOnce, ...counts.map((count) => count / atOnceOfOneNode)];
  return waitsWithoutBounds - 1 + Math.ceil(Math.max(...rounds));
}
