import type { Cluster } from "@volkit/cluster-lab";
import type { ActionName, Kit } from "./kit.js";
import type { Ran } from "./ran.js";
import type { Scene } from "./scene.js";
import type { Stage } from "./stage.js";
import type { Verdict } from "./verdict.js";
import type { Way } from "./ways.js";

/** How a lab begins: with the resource in service on the first node, or taken out of service there by the kit. */
export type Ground = "in-service" | "out-of-service";

/** One run of an action in a lab of its own. */
export interface Evidence {
  readonly ran: Ran;
  readonly scene: Scene;
  /** The tools that it started, each once, in the order they were first started. */
  readonly tools: readonly string[];
  /** The cluster afterwards, as it would be with its tools mended. */
  readonly after: Cluster;
}

/** What assertions look at. A run that several of them judge is made once. */
export interface World {
  readonly kit: Kit;
  readonly tag: string;
  readonly id: string;
  /** Looks at something in a lab of its own, in a folder whose name begins as told. */
  readonly onStage: (
    ground: Ground,
    look: (stage: Stage) => Promise<Verdict>,
    folder?: string,
  ) => Promise<Verdict>;
  /** The action where it has something to do and nothing is wrong; undefined where `remove` did not prepare that. */
  readonly healthy: (action: ActionName) => Promise<Evidence | undefined>;
  /** The same with tools that are broken in one way. */
  readonly broken: (action: ActionName, tools: readonly string[], way: Way) => Promise<Evidence | undefined>;
}
