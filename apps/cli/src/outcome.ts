import type { Verdict } from "@volkit/kit-orchestrator";

/** How a run of an action came out: what the procedure found, or that it was not started at all. */
export type Outcome = Verdict | "refused";

/** What LifeKeeper is told: 0 is success, anything else failure; 2 says that no command of the procedure was run. */
export function exitCodeOf(outcome: Outcome): 0 | 1 | 2 {
  switch (outcome) {
    case "succeeded":
      return 0;
    case "failed":
      return 1;
    case "refused":
      return 2;
  }
}
