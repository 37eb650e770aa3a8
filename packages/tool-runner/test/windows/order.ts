import type { Ending } from "@volkit/tool-command";

/** What the program under Wine (`driver.ts`) is to do. Paths are in the words of the system there. */
export interface Order {
  /** The folder of the tool `family`. */
  readonly folder: string;
  readonly launcher: string | undefined;
  /** The arguments of each run; all run at once. */
  readonly runs: readonly (readonly string[])[];
  /** Their deadline. */
  readonly seconds: number;
  /** What comes after `afterMs`: it ends its tools, it kills itself, or it ends another one by its process id. */
  readonly then?: { readonly afterMs: number; readonly what: "stop" | "die" | { readonly other: number } };
  /** Where its process id goes, at once, and its answer, in the end. */
  readonly pid: string;
  readonly answer: string;
}

/** What came of it. */
export interface Answer {
  readonly endings: readonly Ending[];
  /** How long the longest run took, in ms. */
  readonly ms: number;
  /** Process ids that a stop, or the end of another one, could not end. */
  readonly left: readonly number[];
}

/** What the two ends write to each other is taken at its word. */
export function isOrder(value: unknown): value is Order {
  return typeof value === "object" && value !== null && "runs" in value;
}

export function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && "endings" in value;
}
