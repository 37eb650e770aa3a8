import type { Bilingual } from "@volkit/message-table";

/**
 * What to look at. `command` is what one types; `{volume}` (`E:`), `{letter}` (`E`), `{tag}`, `{node}` (this
 * node) and `{peer}` stand for what is known of the cluster in question.
 */
export interface Check {
  readonly command: string;
  /** What its answer tells. */
  readonly shows: Bilingual;
}

/**
 * Why a message comes on a real node, likeliest first, and how to find out which of the causes it is. Causes
 * are possibilities: the message itself says what is certain.
 */
export interface Explanation {
  /** The likeliest first. */
  readonly causes: readonly Bilingual[];
  /** In the order to try them. */
  readonly checks: readonly Check[];
}

/** An explanation for each message of a table, and for nothing else. */
export type ExplanationsOf<Messages> = Readonly<Record<keyof Messages, Explanation>>;
