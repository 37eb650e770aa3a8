import type { Bilingual } from "./language.js";

/** How grave a message is. It says nothing about how the action ends: that is for the exit status. */
export type Severity = "ERROR" | "WARN" | "INFO";

/** A row of a message table. In a text, `{name}` stands for a value that is given when it is said. */
export interface MessageEntry<Step extends string = string> {
  readonly severity: Severity;
  /** The steps that can say it; empty for what any step can say. */
  readonly steps: readonly Step[];
  /** Two texts, or one for every language, as where the words are somebody else's. Both have the same `{name}`s. */
  readonly text: string | Bilingual;
  /** What it means, for somebody who reads it at night. */
  readonly meaning: Bilingual;
  /** What to do about it. */
  readonly remedy: Bilingual;
}

/** Messages by their numbers, which are the names `Id`. A number once used is never used for anything else. */
export type MessageTable<Id extends PropertyKey = string> = Readonly<Record<Id, MessageEntry>>;
