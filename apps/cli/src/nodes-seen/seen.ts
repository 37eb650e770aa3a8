import type { Bilingual } from "@volkit/kit-orchestrator";
import type { Unknown } from "../known.js";

/** What can be seen of a node in a run. */
export const factNames = [
  "role",
  "mirror",
  "resource",
  "service",
  "volumeLock",
  "lifeKeeperLock",
  "fileSystem",
  "writable",
  "shadowStorage",
  "shadowCopies",
  "schedule",
  "flag",
] as const;
export type FactName = (typeof factNames)[number];

/**
 * What a fact was, as far as a run looked.
 * - `seen`: a tool's answer says so. `value` is one word for programs, `text` for people; both may hold what a tool
 *   printed, on one line and without control characters. `at` is when it answered, in milliseconds since 1970
 * - `inferred`: no answer says so; it follows from something that succeeded, and `why` tells from what
 * - `unknown`: nobody asked, the answer could not be read, or something may have changed it since
 */
export type Seen =
  | { readonly kind: "seen"; readonly value: string; readonly text: Bilingual; readonly at: number }
  | {
      readonly kind: "inferred";
      readonly value: string;
      readonly text: Bilingual;
      readonly at: number;
      readonly why: Bilingual;
    }
  | Unknown;

/** A fact before the first command that could change it, and after the last. */
export interface FactSeen {
  readonly fact: FactName;
  readonly before: Seen;
  readonly after: Seen;
  /** Whether any command asked for it or could change it: what nobody asked for is not what did not answer. */
  readonly isTouched: boolean;
}

/** One node and one volume, as runs saw them. */
export interface NodeSeen {
  readonly node: string;
  /** As `E:`; empty where the runs never got to know it. */
  readonly volume: string;
  /** Every fact, in the order of {@link factNames}. */
  readonly facts: readonly FactSeen[];
}
