import { setTimeout as pause } from "node:timers/promises";

import { processList, type ListedProcess } from "./process-list.js";

const betweenLooks = 10;

/**
 * Ends a process that heads its own session, with everything it started: its group, its session, and every
 * descendant, those included that made a group or a session of their own. Looks again until nobody is left, for
 * at most `lookMs`. Gives the process ids of those that live on (a process stuck in a driver).
 */
export async function endPosixTree(root: number, lookMs: number): Promise<number[]> {
  const tree = new Set([root]);
  const began = performance.now();
  let alive = membersOf(tree, processList());
  kill(-root);
  while (alive.length > 0) {
    alive.forEach(kill);
    if (performance.now() - began >= lookMs) return alive;
    await pause(betweenLooks);
    alive = membersOf(tree, processList());
  }
  return [];
}

/** Adds to the tree whoever belongs to it by now, and gives those that live. */
function membersOf(tree: Set<number>, processes: readonly ListedProcess[]): number[] {
  const belongs = (one: ListedProcess) =>
    [one.pid, one.parent, one.group, one.session].some((id) => tree.has(id)) && one.pid !== process.pid;
  for (let before = -1; before < tree.size;) {
    before = tree.size;
    for (const one of processes.filter(belongs)) tree.add(one.pid);
  }
  return processes.filter((one) => tree.has(one.pid) && !one.zombie).map((one) => one.pid);
}

function kill(id: number): void {
  try {
    process.kill(id, "SIGKILL");
  } catch {
    // It has ended by itself, or may not be ended by us: whether it lives is seen at the next look.
  }
}
