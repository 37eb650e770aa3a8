import { localTime } from "../local-time.js";
import type { SaidMessage } from "../logbook.js";
import { shortText } from "./short-text.js";

/** What the lines of a run have in common; keys and values are those of its record. */
export interface LoggedRun {
  readonly run: string;
  readonly action: string;
  readonly tag: string | null;
  readonly volume: string | null;
  readonly node: string;
}

/** How it ended. `exitCode` is null where nobody saw it, or nothing was run. */
export interface LoggedEnd {
  readonly outcome: string;
  readonly exitCode: number | null;
  readonly startedAt: string;
  readonly durationMs: number;
  /** The signal that ended the run from outside, and where it was; null where none did. */
  readonly interrupted: object | null;
  /** What a rehearsal came to. */
  readonly result?: string;
}

/** The line of a message that was said at `at` (ms since 1970). */
export function messageLogLine(run: LoggedRun, said: SaidMessage, at: number): string {
  const { severity, id, step, text } = said;
  return asLine({ time: localTime(at), kind: "message", ...run, severity, id, step, text: shortText(text) });
}

/** The line of a run that ended at `at`. */
export function endLogLine(run: LoggedRun, end: LoggedEnd, at: number): string {
  return asLine({ time: localTime(at), kind: "run", ...run, ...end });
}

/** What drives a terminal, or ends a line for some readers, and JSON leaves as it is. */
const unsafe = /[\x7f-\x9f\u2028\u2029]/g;

function asLine(members: object): string {
  return JSON.stringify(members).replace(
    unsafe,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
