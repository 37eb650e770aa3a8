import type { NotificationKind } from "@volkit/snmp-notifier";
import type { Bilingual } from "../language.js";
import type { Step } from "../steps.js";

export type Severity = "ERROR" | "WARN" | "INFO";

/** A row of the message table. In a text, `{name}` stands for a value that is given when it is said. */
export interface MessageEntry {
  readonly severity: Severity;
  /** The steps that can say it; empty for what any step can say. */
  readonly steps: readonly Step[];
  /** The seed's numbered messages are one text in every language; the kit's own have two. */
  readonly text: string | Bilingual;
  /** What it means, for somebody who reads it at night. */
  readonly meaning: Bilingual;
  /** What to do about it. */
  readonly remedy: Bilingual;
  /** The notification by which managers are told it; absent where they are not. The MIB is made from these. */
  readonly notification?: NotificationKind;
}
