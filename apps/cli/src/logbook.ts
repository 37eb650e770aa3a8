import {
  messageLine,
  messageText,
  type Decision,
  type KeptAlarms,
  type Language,
  type Message,
} from "@volkit/kit-orchestrator";
import type { RecordedCall } from "@volkit/tool-runner";
import { localTime } from "./local-time.js";
import type { Outcome } from "./outcome.js";
import { exitCodeOf } from "./outcome.js";
import type { System } from "./system.js";

/** A name the kit asked the network for, and what it was told. */
interface Lookup {
  readonly name: string;
  readonly addresses: readonly string[];
  readonly failure?: string;
}

/** Everything a run says and finds out, kept while it goes on; the messages go to stderr as they arise. */
export interface Logbook {
  readonly action: string;
  readonly startedAt: number;
  /** Tells this run from one that began in the same millisecond. */
  readonly chance: string;
  readonly messages: Message[];
  /** When each message was said, in milliseconds since 1970. */
  readonly saidAt: number[];
  /** The records that this run has made of killed ones, by their members. */
  readonly killed: Readonly<Record<string, unknown>>[];
  readonly decisions: Decision[];
  readonly lookups: Lookup[];
  readonly notes: string[];
  language: Language;
  /** The volume, from the moment it is known. */
  volume: string | null;
  /** What is known of alarms, where only changes are told: as the run began, and now. */
  alarms: { readonly start: KeptAlarms; readonly now: () => KeptAlarms } | undefined;
  readonly report: (message: Message) => void;
}

export function openLogbook(action: string, system: System): Logbook {
  const logbook: Logbook = {
    action,
    startedAt: system.now(),
    chance: system.randomHex(),
    messages: [],
    saidAt: [],
    killed: [],
    decisions: [],
    lookups: [],
    notes: [],
    language: "en",
    volume: null,
    alarms: undefined,
    report(message) {
      logbook.messages.push(message);
      logbook.saidAt.push(system.now());
      system.print("stderr", `${messageLine(message, logbook.language)}\n`);
    },
  };
  return logbook;
}

/** What a finished run is known by, in its record and in what `--json` prints. */
export interface Finished {
  readonly tag: string | null;
  readonly volume: string | null;
  readonly node: string;
  readonly outcome: Outcome;
  /**
   * The signal that ended the run from outside, and where it was then; null where none did. The signal is null
   * where the run was killed, or its machine lost its power: then nobody saw it.
   */
  readonly interrupted: {
    readonly signal: string | null;
    readonly step: string;
    readonly command: string;
  } | null;
  readonly durationMs: number;
  readonly calls: readonly RecordedCall[];
}

/** A message as it stands in records and `--json`. */
export interface SaidMessage {
  readonly severity: string;
  readonly id: string;
  readonly text: string;
  readonly step: string;
}

/** Messages, and the language they are told in. */
export interface Said {
  readonly messages: readonly Message[];
  readonly language: Language;
}

export function saidMessages({ messages, language }: Said): SaidMessage[] {
  return messages.map((said) => ({
    severity: said.severity,
    id: said.id,
    text: messageText(said, language),
    step: said.step,
  }));
}

/** The part that a record and `--json` have in common. */
export function summaryOf(logbook: Logbook, finished: Finished) {
  const { tag, volume, node, outcome, durationMs } = finished;
  return {
    action: logbook.action,
    tag,
    volume,
    node,
    outcome,
    exitCode: exitCodeOf(outcome),
    startedAt: localTime(logbook.startedAt),
    durationMs: Math.round(durationMs),
  };
}
