import { clearSplitBrain, longestClearing } from "@volkit/kit-orchestrator";
import type { Act } from "../act.js";
import { runAct } from "../run-action.js";
import type { System } from "../system.js";
import { toolsOf } from "../tool-runner.js";

/** What `volkit split-brain clear` was told. */
export interface Clearing {
  readonly tag: string;
  /** Why the flags go whatever the nodes say; undefined where they go only when the split brain is over. */
  readonly forced: string | undefined;
  readonly config: string | undefined;
  readonly json: boolean;
}

/** Clears the flags as a run of its own: in its turn, ended like an action where it is ended, and recorded. */
export function clear({ tag, forced, config, json }: Clearing, system: System): Promise<number> {
  const act: Act = {
    name: "splitBrainClear",
    isAction: false,
    procedure: (run) => clearSplitBrain(run, forced),
    longest: longestClearing,
  };
  const words = [
    "-t",
    tag,
    ...(config === undefined ? [] : ["--config", config]),
    ...(json ? ["--json"] : []),
  ];
  return runAct(act, words, system, toolsOf);
}
