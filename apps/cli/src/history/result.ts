import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
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
      return resultOfRun(entry.record);
    case "rehearsal":
      return { kind: "rehearsed" };
    case "observed":
      return { kind: "vendor", exitCode: entry.call.vendor?.exitCode ?? null };
  }
}

/** Whether everything was looked at that is looked at when it goes on like this. */
export function cameToItsEnd(entry: Entry): boolean {
  switch (resultOf(entry).kind) {
    case "succeeded":
    case "failed":
      return true;
    case "refused":
    case "not-checked":
    case "cut-short":
    case "ended":
    case "killed":
      return false;
    case "rehearsed":
    case "vendor":
      return rehearsalIn(entry)?.result.kind !== "unknown";
  }
}

function rehearsalIn(entry: Entry): RehearsalRecord | undefined {
  if (entry.kind === "run") return undefined;
  return entry.kind === "rehearsal" ? entry.record : entry.call.rehearsal;
}

export function isSame(one: Result, other: Result): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** How a run of volkit's own ended. */
export function resultOfRun({
  outcome,
  interrupted,
  messages,
}: RunRecord): Exclude<Result, { kind: "vendor" }> {
  const hasSaid = (id: string): boolean => messages.some((said) => said.id === id);
  if (interrupted === null || interrupted === undefined) {
    if (outcome !== "succeeded") return { kind: outcome };
    return { kind: hasSaid("VK140") ? "not-checked" : hasSaid("VK145") ? "cut-short" : outcome };
  }
  return { kind: interrupted.signal === null ? "killed" : "ended" };
}
