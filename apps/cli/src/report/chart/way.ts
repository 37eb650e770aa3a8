import type { ChartEdge } from "./flow-chart.js";

/** A way through a chart: what was asked, one after the other, and the end that it came to, where it came to one. */
export interface Way {
  readonly nodes: readonly string[];
  readonly end?: string;
  /** The messages on the way out of a node, by their numbers: which of the answers on an edge it was. */
  readonly said?: ReadonlyMap<string, readonly string[]>;
}

/** An edge is taken where a way has its two sides one after the other. */
export function isTaken({ from, to }: Pick<ChartEdge, "from" | "to">, way: Way | undefined): boolean {
  const at = way?.nodes.indexOf(from) ?? -1;
  return way !== undefined && at >= 0 && (way.nodes[at + 1] ?? way.end) === to;
}

/** The class of what a way takes or passes by; none where no way is marked. */
export function takenClass(isOnWay: boolean, way: Way | undefined): string {
  if (way === undefined) return "";
  return isOnWay ? " taken" : " passed-by";
}

/** Whether it was one of these answers that led on from a node of the way, as far as its messages tell. */
export function wasGiven(
  { from }: Pick<ChartEdge, "from">,
  said: readonly string[],
  way: Way | undefined,
): boolean {
  return way?.said?.get(from)?.join() === said.join();
}
