import { commandLine, type Call, type Ending } from "@volkit/tool-command";
import type { Message } from "./messages/message.js";
import type { Verdict } from "./run.js";
import type { Decision } from "./world.js";

/**
 * What a procedure would come to, as far as questions alone can tell.
 * - `would-succeed`, `would-fail`: whatever became of the changes on the way
 * - `depends`: it would succeed, if each of the calls in `on` came out well. None of them was made
 */
export type Rehearsed =
  | { readonly kind: "would-succeed" | "would-fail" }
  | { readonly kind: "depends"; readonly on: readonly Call[] };

/**
 * What happened in a rehearsal. A call was `asked`, and ended so, or `assumed`: not made, and taken to have come out
 * well. What is said and decided after an assumption rests on it.
 */
export type RehearsalEvent =
  | { readonly kind: "asked"; readonly call: Call; readonly ending: Ending | undefined }
  | { readonly kind: "assumed"; readonly call: Call }
  | { readonly kind: "said"; readonly message: Message }
  | { readonly kind: "decided"; readonly decision: Decision };

/** What a procedure would come to if one call failed, and all others answered as they did. */
export interface Setback {
  /** The call that would fail. */
  readonly call: Call;
  /** What the procedure would come to then. */
  readonly verdict: Verdict;
  /** What would be said then, and is not said otherwise. */
  readonly said: readonly Message[];
  /** The step in which the procedure would end. */
  readonly endsIn: string;
  /** The calls that would not be made then. */
  readonly without: readonly Call[];
}

/** A procedure gone through with questions alone: what it would come to, and what hangs on which call. */
export interface Rehearsal {
  /** What it would come to. */
  readonly rehearsed: Rehearsed;
  /** The calls that were not made and taken to have come out well, in the order they would be made. */
  readonly assumed: readonly Call[];
  /** All that happened, in order; peers are handled side by side. */
  readonly events: readonly RehearsalEvent[];
  /** One for each call that was asked or assumed, in order. */
  readonly setbacks: readonly Setback[];
}

/** What tells a call from every other one but the same asked again. */
export function keyOf({ step, peer = "", command }: Call): string {
  return JSON.stringify([step, peer, commandLine(command)]);
}
