import { isCheck } from "../actions.js";
import { resultOfRun } from "../history/result.js";
import type { RehearsalRecord, RunRecord } from "../recorded/format.js";

type Body = RunRecord | RehearsalRecord;

/**
 * Whether a run left the volume in service on its node. Only then are checks to be expected, and only then does this
 * node's word of its peers count.
 * - `yes`: a check found this node source, or a restore succeeded
 * - `no`: a check found it target, a restore failed (LifeKeeper takes the resource for failed), or a remove succeeded
 * - `unknown`: a restore or remove was begun, and nobody knows what it came to
 * - `as-before`: the run tells nothing of it, as a check that finds no mirror at all
 */
export type Service = "yes" | "no" | "unknown" | "as-before";

export function serviceAfter(record: Body): Service {
  const { action } = record;
  if (isCheck(action)) return serviceByRole(record);
  if (action !== "restore" && action !== "remove") return "as-before";
  if (record.format === "volkit-rehearsal") return "unknown"; // the vendor's script acts beside it
  switch (resultOfRun(record).kind) {
    case "succeeded":
      return action === "restore" ? "yes" : "no";
    case "failed":
      return action === "restore" ? "no" : "as-before";
    case "ended":
    case "killed":
      return record.calls.length > 0 ? "unknown" : "as-before";
    case "refused":
    case "not-checked":
    case "cut-short":
    case "rehearsed":
      return "as-before";
  }
}

function serviceByRole({ decisions }: Body): Service {
  const role = decisions.find(({ about }) => about === "role")?.value;
  if (role === "source") return "yes";
  return role === "target" ? "no" : "as-before";
}

/** Whether a check looked at everything that it looks at in its role. */
export function isWholeCheck(record: Body): boolean {
  if (!isCheck(record.action)) return false;
  if (record.format === "volkit-rehearsal") return record.result.kind !== "unknown";
  const { kind } = resultOfRun(record);
  return kind === "succeeded" || kind === "failed";
}
