import type { ActionName } from "./kit.js";
import { didNotSucceed, succeeded } from "./judge.js";
import type { Stage } from "./stage.js";
import { verdictOf, type Verdict } from "./verdict.js";

/** A step of a story: an action, the node by its place in the cluster, and whether it is to succeed. */
export interface Step {
  readonly action: ActionName;
  readonly node: number;
  readonly succeeds: boolean;
}

/** An action that is to succeed on the node where the resource begins. */
export function does(action: ActionName): Step {
  return { action, node: 0, succeeds: true };
}

/** An action that is to succeed on the other node. */
export function doesOnB(action: ActionName): Step {
  return { action, node: 1, succeeds: true };
}

/** An action that must not succeed on the node where the resource begins. */
export function refuses(action: ActionName): Step {
  return { action, node: 0, succeeds: false };
}

/** Takes the steps one after the other, up to the first that comes out otherwise. */
export async function play(stage: Stage, steps: readonly Step[]): Promise<Verdict> {
  for (const { action, node, succeeds } of steps) {
    const ran = await stage.run(action, { node: stage.nodes[node] ?? "" });
    const finding = succeeds ? succeeded(ran) : didNotSucceed(ran);
    if (finding !== undefined) return verdictOf(stage.scene(), finding);
  }
  return verdictOf(undefined);
}
