import type { Cluster, LabTool } from "@volkit/cluster-lab";
import type { Moment } from "./invariant.js";
import type { ActionName } from "./kit.js";
import type { LivingRun } from "./living-run.js";

/** What a moment comes to for whoever watches: `false` where the history ends here. */
export type Watch = (moment: Moment) => Promise<boolean>;

/** A cluster that is lived in: actions held at their commands, everything else, and one clock. */
export interface Life {
  readonly cluster: () => Cluster;
  readonly nodes: readonly string[];
  readonly tools: readonly LabTool[];
  readonly isOver: () => boolean;
  /** Begins an action, which stands before its first command; or waits for its turn, or gives way. */
  readonly begin: (action: ActionName, node: string) => Promise<LivingRun | undefined>;
  /** Lets commands of the action at work on a node through. */
  readonly letThrough: (node: string, commands: number, place: number) => Promise<void>;
  /** Lets through what is at work on a node until this run, or whatever is at work there, is over. */
  readonly finish: (node: string, run?: LivingRun) => Promise<void>;
  /** Ends the action at work on a node from outside; with the node those that wait, too. */
  readonly interrupt: (node: string, when: "before" | "after", what: "process" | "node") => Promise<void>;
  /** Somebody else changes the cluster. */
  readonly change: (by: string, to: (cluster: Cluster) => Cluster) => Promise<void>;
  readonly wait: (seconds: number) => Promise<void>;
  /** The next such order to DataKeeper runs into its deadline and is done five seconds later. */
  readonly makeLate: (node: string, verb: string) => void;
}
