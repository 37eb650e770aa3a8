import type { Cluster } from "@volkit/cluster-lab";
import type { HeldRun } from "./held-run.js";
import type { Called, Change, OneRun, Outcome } from "./one-run.js";

/** An action under way, as the life keeps it. */
export interface LivingRun extends OneRun {
  began: number;
  longest: number;
  before: Cluster;
  calls: Called[];
  meanwhile: Change[];
  held: HeldRun | undefined;
  givesWay: boolean;
  outcome: Outcome | undefined;
}

/** An action that has just been called, and may have to wait for its turn. */
export function newRun(called: Pick<OneRun, "action" | "node" | "before" | "began" | "longest">): LivingRun {
  return { ...called, calls: [], meanwhile: [], held: undefined, givesWay: false, outcome: undefined };
}

/** Whether a change is any for the others: how often a fault is still to come is not. */
export function isOfInterest({ before, after }: Change): boolean {
  return (
    before.nodes !== after.nodes ||
    before.linksDown !== after.linksDown ||
    before.traps !== after.traps ||
    before.acceptsOsf !== after.acceptsOsf
  );
}
