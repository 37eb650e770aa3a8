import type { MirrorState } from "@volkit/emcmd-parser";
import type { ActionName } from "../actions.js";
import type { OtherRun } from "../turn/other-run.js";
import type { Decision, Message, Setback } from "@volkit/kit-orchestrator";
import type { Call, Ending } from "@volkit/tool-command";

/** What an action would do now, and what it would come to. Nothing of it has been done. */
export interface Plan {
  readonly action: ActionName;
  readonly tag: string;
  readonly volume: string;
  readonly node: string;
  /** LifeKeeper calls the vendor's scripts for this tag: volkit only observes it. */
  readonly isObserved: boolean;
  /** A run that is at work on the volume at this moment. */
  readonly underWay: OtherRun | undefined;
  readonly parts: readonly Part[];
  readonly outlook: Outlook;
  readonly notes: readonly Note[];
}

/** What concerns this node, or one of its peers: peers are handled side by side. */
export interface Part {
  readonly peer: string | undefined;
  readonly items: readonly Item[];
}

export type Item = PlannedCall | Found | Says;

/**
 * A command, numbered in the order of the plan.
 * - `asked`: it reads, and was asked just now
 * - `assumed`: it reads, but a change that was not made decides its answer; it is taken to be good
 * - `would-run`: it changes something; it was not run, and is taken to come out well
 */
export interface PlannedCall {
  readonly kind: "call";
  readonly step: string;
  readonly number: number;
  readonly how: "asked" | "assumed" | "would-run";
  readonly call: Call;
  /** How it ended, where it was asked. */
  readonly ending: Ending | undefined;
  readonly because: Reason | undefined;
  /** What would come of its failure, where it was not asked. */
  readonly ifItFails: Setback | undefined;
}

/** Why a command would be run: the command without which it would not, and what that one's answer was found to be. */
export interface Reason {
  readonly number: number;
  readonly decision: Decision | undefined;
}

/** What a question was found to be answered, or, where the question was not asked, is taken to be. */
interface Found {
  readonly kind: "found" | "taken";
  readonly step: string;
  readonly decision: Decision;
  /** With a role: the states of the mirrors that came in the same answer, each once. */
  readonly mirrors: readonly MirrorState[];
}

/** What would be said. */
interface Says {
  readonly kind: "says";
  readonly step: string;
  readonly message: Message;
}

/**
 * What the action would come to.
 * - `would-fail`: in `step`, with the last message
 * - `depends`: it would succeed, if each of these came out well
 */
export type Outlook =
  | { readonly kind: "would-succeed" }
  | { readonly kind: "would-fail"; readonly step: string; readonly message: Message | undefined }
  | { readonly kind: "depends"; readonly on: readonly PlannedCall[] };

/**
 * What to know beside the outlook.
 * - `errors`: it would end with 0, and say these errors on the way
 * - `no-switchover`: the switchover, the command of that `number`, needs a mirror that is mirroring (vendor's manual)
 * - `split-brain`: this node is source and its mirror is not mirroring, so another node can be source as well
 */
export type Note =
  | { readonly kind: "errors"; readonly ids: readonly string[] }
  | { readonly kind: "no-switchover"; readonly state: NotMirroring; readonly number: number }
  | { readonly kind: "split-brain"; readonly state: NotMirroring };

export type NotMirroring = Exclude<MirrorState, "mirroring">;
