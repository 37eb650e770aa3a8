import { clearSplitBrain } from "@volkit/kit-orchestrator";
import { actOf, type Act } from "../act.js";
import { isAction } from "../actions.js";
import { valuesIn } from "../explain/values-in.js";
import type { RehearsalRecord, RunRecord } from "../recorded/format.js";

/** What the run of a record did, as today's volkit does it; undefined for an action that it does not know. */
export function procedureOf(
  record: RunRecord | RehearsalRecord,
): Pick<Act, "procedure" | "isAction"> | undefined {
  const { action } = record;
  if (isAction(action)) return actOf(action);
  if (action !== "splitBrainClear") return undefined;
  return { isAction: false, procedure: (run) => clearSplitBrain(run, reasonIn(record)) };
}

/** Why flags were cleared whatever the nodes said; only the message about it tells. */
function reasonIn({ messages }: RunRecord | RehearsalRecord): string | undefined {
  const said = messages.find(({ id }) => id === "VK805");
  return said === undefined ? undefined : (valuesIn(`VK805 ${said.text}`, "VK805").get("reason") ?? "");
}
