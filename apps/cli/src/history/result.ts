import type { RunRecord } from "../recorded/format.js";
import type { Entry } from "./entry.js";

/**
 * How something ended.
 * - `succeeded`, `failed`, `refused`: a run that came to its end
 * - `not-checked`: a check that gave way to a run at work and checked nothing; its exit status is that of a success
 * - `cut-short`: a check that gave way before it had checked everything; its exit status is that of a success
 * - `ended`: a run that a signal ended
 * - `killed`: a run that was killed, or lost its power
 * - `rehearsed`: nothing was done
 * - `vendor`: the vendor's script, by its exit status; null where that is not recorded
 */
export type Result =
  | {
      readonly kind:
        "succeeded" | "failed" | "refused" | "not-checked" | "cut-short" | "ended" | "killed" | "rehearsed";
    }
  | { readonly kind: "vendor"; readonly exitCode: number | null };

export function resultOf(entry: Entry): Result {
  switch (entry.kind) {
    case "run":
      return { kind: ofRun(entry.record) };
    case "rehearsal":
      return { kind: "rehearsed" };
    case "observed":
      return { kind: "vendor", exitCode: entry.call.vendor?.exitCode ?? null };
  }
}

export function isSame(one: Result, other: Result): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function ofRun({ outcome, interrupted, messages }: RunRecord) {
  const hasSaid = (id: string): boolean => messages.some((said) => said.id === id);
  if (interrupted === null || interrupted === undefined) {
    if (outcome !== "succeeded") return outcome;
    return hasSaid("VK140") ? "not-checked" : hasSaid("VK145") ? "cut-short" : outcome;
  }
  return interrupted.signal === null ? "killed" : "ended";
}
