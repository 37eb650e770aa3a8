import { beginRun, longestRun, monitor, remove, restore } from "@volkit/kit-orchestrator";
import type { Run, Verdict } from "@volkit/kit-orchestrator";

/** What histories need of the kit: the procedures, and how long they may take. */
export interface Kit {
  readonly beginRun: typeof beginRun;
  readonly longestRun: typeof longestRun;
  readonly monitor: typeof monitor;
  readonly restore: typeof restore;
  readonly remove: typeof remove;
}

/** The kit as it is shipped. */
export const realKit: Kit = { beginRun, longestRun, monitor, restore, remove };

export const actionNames = ["quickCheck", "deepCheck", "restore", "remove"] as const;

export type ActionName = (typeof actionNames)[number];

export function isCheck(action: ActionName): boolean {
  return action === "quickCheck" || action === "deepCheck";
}

/** Runs the procedure that an action's name stands for. */
export function perform(kit: Kit, action: ActionName, run: Run): Promise<Verdict> {
  switch (action) {
    case "quickCheck":
      return kit.monitor(run, "quick");
    case "deepCheck":
      return kit.monitor(run, "deep");
    case "restore":
      return kit.restore(run);
    case "remove":
      return kit.remove(run);
  }
}
