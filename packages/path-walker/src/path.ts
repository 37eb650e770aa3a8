import type { Call, Ending } from "@volkit/tool-command";

/** One of the answers that a command can get, and what it means: said by hand, since no parser is to be believed here. */
export interface NamedEnding {
  readonly name: string;
  readonly ending: Ending;
}

/** A command that was asked on a path, and which of its answers it got there. */
export interface Answered {
  readonly call: Call;
  /** The name of the answer. */
  readonly answer: string;
  readonly ending: Ending;
}

/**
 * How a path ends.
 * - `ended`: the procedure came to its end, which is `value`
 * - `threw`: it threw or rejected: a bug, since whatever a tool does is an ending
 * - `endless`: it asked more than any of its paths should, and was left where it stood
 */
export type PathEnd<End> =
  | { readonly kind: "ended"; readonly value: End }
  | { readonly kind: "threw"; readonly thrown: unknown }
  | { readonly kind: "endless" };

/** One way through a procedure, from its first command to its end. */
export interface Path<End> {
  /** The commands in the order in which they were asked. */
  readonly asked: readonly Answered[];
  readonly end: PathEnd<End>;
}
