import type { Decision, Message } from "@volkit/kit-orchestrator";
import type { Call, Ending } from "@volkit/tool-command";
import type { WhyNotHeld } from "@volkit/tool-runner";
import type { PlannedCommand, RehearsalResult } from "../observe/rehearsal-result.js";
import type { Outcome } from "../outcome.js";
import type { About } from "./story.js";

/**
 * What happened in a replay, in order; peers are handled side by side.
 * - `asked`: a call that the record answers; `place` is its index among the record's calls
 * - `unheld`: a call that the record does not answer; where it was under way it has its place all the same
 * - `unheld-name`: a name that is looked up, and the record does not hold what the network said of it
 */
export type ReplayedEvent =
  | { readonly kind: "asked"; readonly call: Call; readonly place: number }
  | {
      readonly kind: "unheld";
      readonly call: Call;
      readonly why: WhyNotHeld;
      readonly place: number | undefined;
    }
  | { readonly kind: "unheld-name"; readonly name: string }
  | { readonly kind: "said"; readonly message: Message }
  | { readonly kind: "decided"; readonly decision: Decision };

/**
 * What a replay came to.
 * - `outcome`: the procedure ended
 * - `rehearsed`: so did the rehearsal; `assumed` are the commands that it took to have come out well
 * - `record-ends`: all that goes on waits for what the record does not hold
 * - `impossible`: nothing could be replayed, for the reason `why`
 */
export type CameTo =
  | { readonly kind: "outcome"; readonly outcome: Outcome }
  | {
      readonly kind: "rehearsed";
      readonly result: RehearsalResult;
      readonly assumed: readonly PlannedCommand[];
    }
  | { readonly kind: "record-ends" }
  | { readonly kind: "impossible"; readonly why: WhyImpossible };

/**
 * - `action`: today's volkit knows no such action
 * - `configuration`: it does not understand the configuration in the record; `problem` says where
 */
export type WhyImpossible =
  | { readonly kind: "action"; readonly action: string }
  | { readonly kind: "configuration"; readonly problem: Message | undefined };

export interface Replayed {
  readonly events: readonly ReplayedEvent[];
  readonly came: CameTo;
  /** What it was about; undefined where no arguments were read. */
  readonly about: About | undefined;
  /** How each call of the record ended, its output as today's decoder reads it; undefined where it was under way. */
  readonly endings: readonly (Ending | undefined)[];
}
