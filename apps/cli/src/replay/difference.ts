import type { Message } from "@volkit/kit-orchestrator";
import type { HeldCall, HeldMessage } from "../recorded/format.js";
import type { About, StoryEnd } from "./story.js";

/**
 * Where a replay and what was expected part.
 * - `asks`: today a command is asked, or a name looked up, which was not; `instead` of one that was
 * - `asks-not`: a command that was asked is not any more
 * - `decides`: something is found otherwise; undefined where one of them does not find it at all
 * - `says`: a message is said otherwise, or by one of them alone
 * - `about`: it is about another tag or volume; null where it never knew
 * - `effect`: a command that was recorded as one that reads alone changes something, or the other way round
 * - `ends`: all of that is the same, and it comes to something else
 */
export type Difference = {
  readonly step: string;
  readonly peer: string | null;
  /** The call, by its place in the record, whose answer was the last to come before. */
  readonly after: number | undefined;
} & (
  | { readonly kind: "asks"; readonly command: string; readonly instead: string | undefined }
  | { readonly kind: "asks-not"; readonly command: string }
  | {
      readonly kind: "decides";
      readonly about: string;
      readonly recorded: string | undefined;
      readonly today: string | undefined;
    }
  | {
      readonly kind: "says";
      readonly recorded: HeldMessage | undefined;
      readonly today: Message | undefined;
    }
  | {
      readonly kind: "about";
      readonly what: keyof About;
      readonly recorded: string | null;
      readonly today: string | null;
    }
  | {
      readonly kind: "effect";
      readonly command: string;
      readonly recorded: HeldCall["effect"];
      readonly today: HeldCall["effect"];
    }
  | { readonly kind: "ends"; readonly recorded: StoryEnd; readonly today: StoryEnd }
);
