import { longestRun, type Resource, type Run, type Settings, type Verdict } from "@volkit/kit-orchestrator";
import type { Command } from "@volkit/tool-command";
import { actions, type ActionName } from "./actions.js";

/** Something that is done to a resource, in its turn, and recorded. */
export interface Act {
  /** The name it goes by in messages and records. */
  readonly name: string;
  /** Whether LifeKeeper can call for it: then a resource that is only observed refuses it. */
  readonly isAction: boolean;
  readonly procedure: (run: Run) => Promise<Verdict>;
  /** The seconds it takes at most. */
  readonly longest: (
    resource: Resource,
    settings: Settings,
    deadlineOf: (command: Command<unknown>) => number,
  ) => number;
}

/** One of the four actions. */
export function actOf(action: ActionName): Act {
  return {
    name: action,
    isAction: true,
    procedure: actions[action],
    longest: (resource, settings, deadlineOf) => longestRun(action, resource, settings, deadlineOf),
  };
}
