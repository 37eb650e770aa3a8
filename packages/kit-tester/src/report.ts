import type { Group } from "./group.js";

/** What one assertion came to, in words of the language that was asked for. */
export interface Result {
  /** What the assertion is called: `restore-twice`. */
  readonly id: string;
  readonly group: Group;
  /** What is asserted. */
  readonly title: string;
  /** `skipped`: it could not be decided for this kit, and `why` says for what reason. */
  readonly outcome: "passed" | "failed" | "skipped";
  /** What was expected and what came, or why it was skipped; not there where it passed. */
  readonly why?: string;
  /** What is wrong with a kit that fails it; only where it failed. */
  readonly wrong?: string;
  /** Shell lines that repeat what was done, with `$LAB` for the lab's folder; only where it failed. */
  readonly repeat?: readonly string[];
  /** The folder that was kept, where labs of failures are kept. */
  readonly kept?: string;
}

/** What all assertions came to, in the order of the list. */
export interface Report {
  readonly results: readonly Result[];
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
