import type { Agreement } from "../compare/agreement.js";
import type { HeldCall, RehearsalRecord, RunRecord, VendorRecord } from "../recorded/format.js";

/**
 * What an entry of a story tells.
 * - `run`: a run
 * - `observed`: a call of an observed resource: what volkit would have done, and how the vendor's script ended, as far as
 *   each is recorded. A rehearsal by hand is one too: its agreement is undefined
 */
export type Told =
  | { readonly kind: "run"; readonly record: RunRecord }
  | {
      readonly kind: "observed";
      readonly rehearsal: RehearsalRecord | undefined;
      readonly vendor: VendorRecord | undefined;
      readonly agreement: Agreement | undefined;
    };

/** One thing in a story. */
export interface Entry {
  readonly told: Told;
  readonly run: string;
  readonly node: string;
  readonly action: string;
  readonly tag: string | null;
  readonly volume: string | null;
  readonly volkit: string;
  /** As the record has it. */
  readonly moment: string;
  /** Milliseconds since 1970, by its node's clock. */
  readonly from: number;
  readonly to: number;
}

/** A run is told at length by its record, an observed call by that of its rehearsal. */
export function fullRecord({ told }: Entry): RunRecord | RehearsalRecord | undefined {
  return told.kind === "run" ? told.record : told.rehearsal;
}

/** Its commands, the earliest first. */
export function callsOf(entry: Entry): readonly HeldCall[] {
  const calls = fullRecord(entry)?.calls ?? [];
  return calls.toSorted((one, other) => Date.parse(one.startedAt) - Date.parse(other.startedAt));
}

export function isCheckEntry({ action }: Entry): boolean {
  return action === "quickCheck" || action === "deepCheck";
}
