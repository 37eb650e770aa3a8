import type { LivingRun } from "./living-run.js";

/** On each node one run is at work, and others wait there for their turn. */
export interface Turns {
  readonly atWork: (node: string) => LivingRun | undefined;
  readonly allAtWork: () => Iterable<LivingRun>;
  readonly takes: (run: LivingRun) => void;
  readonly waits: (run: LivingRun) => void;
  readonly isWaiting: (run: LivingRun) => boolean;
  /** A run is there no more; whether it was the one at work. */
  readonly leaves: (run: LivingRun) => boolean;
  /** The first of those that wait on a node, which waits no more. */
  readonly next: (node: string) => LivingRun | undefined;
  /** All that wait on a node, which wait no more. */
  readonly allWaiting: (node: string) => readonly LivingRun[];
}

export function turnsOn(nodes: readonly string[]): Turns {
  const working = new Map<string, LivingRun>();
  const waiting = new Map<string, LivingRun[]>(nodes.map((name) => [name, []]));

  return {
    atWork: (node) => working.get(node),
    allAtWork: () => working.values(),
    takes: (run) => working.set(run.node, run),
    waits: (run) => waiting.get(run.node)?.push(run),
    isWaiting: (run) => waiting.get(run.node)?.includes(run) ?? false,
    leaves: (run) => {
      waiting.set(run.node, waiting.get(run.node)?.filter((other) => other !== run) ?? []);
      return working.get(run.node) === run && working.delete(run.node);
    },
    next: (node) => waiting.get(node)?.shift(),
    allWaiting: (node) => waiting.get(node)?.splice(0) ?? [],
  };
}
