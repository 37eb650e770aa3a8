import type { KeptAlarms, Resource, Settings, Verdict } from "@volkit/kit-orchestrator";
import type { Ending } from "@volkit/tool-command";

export type ActionName = "quickCheck" | "deepCheck" | "restore" | "remove";

/** What stands fast while every answer is tried: the action, the resource with its peers, and the settings. */
export interface World {
  /** Says what sets this world apart: `quickCheck, peers from eqv_list`. */
  readonly name: string;
  readonly action: ActionName;
  readonly resource: Resource;
  readonly settings: Settings;
  /** What is known of alarms as it begins. */
  readonly alarms: KeptAlarms;
}

/** A command that was asked, and which of its possible answers it got. */
export interface Asked {
  readonly kind: "asked";
  readonly step: string;
  readonly peer?: string;
  /** As a person would type it. */
  readonly line: string;
  /** The tool's bare name, then its arguments. */
  readonly argv: readonly string[];
  /** The same joined by spaces, with one at either end: what rules look for words in. */
  readonly words: string;
  readonly effect: "reads" | "changes";
  /** The answer's name in the alphabet: what it means, said by hand and not by a parser. */
  readonly answer: string;
  readonly ending: Ending;
  /** How many endings that answer stands for. */
  readonly endings: number;
}

/** A message that was said; the text is the English one, without severity and number. */
export interface Said {
  readonly kind: "said";
  readonly step: string;
  readonly severity: "ERROR" | "WARN" | "INFO";
  readonly id: string;
  readonly text: string;
}

/** A finding that the procedure wrote into the record: its typed verdict on a question. */
export interface Noted {
  readonly kind: "noted";
  readonly step: string;
  readonly peer?: string;
  readonly about: string;
  readonly value: string;
}

interface Paused {
  readonly kind: "paused";
  readonly seconds: number;
}

/** A name that was looked up, and which answer the look-up got. */
export interface LookedUp {
  readonly kind: "looked up";
  readonly node: string;
  readonly answer: string;
}

export type Event = Asked | Said | Noted | Paused | LookedUp;

/** One way through a procedure, from its first command to its end. */
export interface Path {
  readonly world: World;
  readonly events: readonly Event[];
  /** The commands among the events. */
  readonly asked: readonly Asked[];
  readonly end: End;
  /** What is known of alarms in the end. */
  readonly alarms: KeptAlarms;
}

/** How a path ends. `endless`: it had not, after more events than any path has. Anything else is a bug's words. */
export type End = Verdict | "endless" | `threw ${string}`;
