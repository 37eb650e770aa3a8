import type { Runner } from "@volkit/tool-command";
import type { AlarmBook } from "./alarm-book.js";
import type { Message } from "./messages/message.js";
import type { Step } from "./steps.js";

/** Something a procedure found out or decided, for the record of the run. */
export interface Decision {
  /** The step that found it out. */
  readonly step: Step;
  /** The peer it is about; absent for what concerns this node alone. */
  readonly peer?: string;
  /** What it is about: `role`, `peer state`, `split brain`. */
  readonly about: string;
  /** For the record, in English or as a tool printed it: `source`, `OSU`. */
  readonly value: string;
}

/**
 * Everything a procedure is handed. It touches the world through this and nothing else, so that the same code
 * runs on a real node, on a simulated cluster, from a record, or along every path there is.
 */
export interface World {
  /** Runs the commands, on whatever it has. */
  readonly runner: Runner;
  /** Takes a message the moment it arises. */
  readonly report: (message: Message) => void;
  /** Takes a decision the moment it is made. */
  readonly note: (decision: Decision) => void;
  /** Waits so many seconds, or only says that it has. */
  readonly pause: (seconds: number) => Promise<void>;
  /** The addresses a node's name stands for; empty where that cannot be found out within its deadline. */
  readonly addressesOf: (node: string) => Promise<readonly string[]>;
  /** What managers were told before; `noAlarms` where every check tells them anew. */
  readonly alarms: AlarmBook;
}
