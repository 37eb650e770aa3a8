import type * as orchestrator from "@volkit/kit-orchestrator";
import type { Run, Verdict } from "@volkit/kit-orchestrator";
import type { ActionName } from "./path.js";

/** The procedures that are walked: the real ones, or the same with a defect. */
export type Procedures = Pick<
  typeof orchestrator,
  "beginRun" | "monitor" | "restore" | "remove" | "messageText"
>;

/** Runs the procedure of an action. */
export function act(
  { monitor, restore, remove }: Procedures,
  action: ActionName,
  run: Run,
): Promise<Verdict> {
  switch (action) {
    case "quickCheck":
      return monitor(run, "quick");
    case "deepCheck":
      return monitor(run, "deep");
    case "restore":
      return restore(run);
    case "remove":
      return remove(run);
  }
}
