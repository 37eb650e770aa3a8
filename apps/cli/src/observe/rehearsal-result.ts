import type { Rehearsed } from "@volkit/kit-orchestrator";
import { commandLine, type Call } from "@volkit/tool-command";

/**
 * What a rehearsal came to, as its record has it.
 * - `would-succeed`, `would-fail`: whatever became of the changes that were not made
 * - `depends`: it would succeed if the commands in `on`, which were not run, came out well
 * - `unknown`: there is no answer, for the reason `why`
 */
export type RehearsalResult =
  | { readonly kind: "would-succeed" | "would-fail" }
  | { readonly kind: "depends"; readonly on: readonly PlannedCommand[] }
  | { readonly kind: "unknown"; readonly why: "refused" | "deadline" | "interrupted" | "defect" };

/** A command that was not run, and the step that would run it. */
export interface PlannedCommand {
  readonly step: string;
  readonly peer: string | null;
  readonly command: string;
}

export function planned({ step, peer, command }: Call): PlannedCommand {
  return { step, peer: peer ?? null, command: commandLine(command) };
}

export function resultOf(rehearsed: Rehearsed): RehearsalResult {
  return rehearsed.kind === "depends"
    ? { kind: "depends", on: rehearsed.on.map(planned) }
    : { kind: rehearsed.kind };
}
