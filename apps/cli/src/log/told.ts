import type { Bilingual } from "@volkit/kit-orchestrator";
import type { Runner } from "@volkit/tool-command";
import type { RealRunner } from "@volkit/tool-runner";
import { interruptible } from "../interruption.js";
import type { System } from "../system.js";

/**
 * What became of the messages that one outlet was to tell: `note` for the record; `untold` where some of them were
 * not, how many, and why.
 */
export interface Told {
  readonly note: string;
  readonly untold?: { readonly count: number; readonly why: Bilingual };
}

/** Seconds that an outlet has for all messages of one run. */
export const secondsInAll = 10;

/** `written` of `all` messages were told; `why` is why no more. */
export function toldOf(outlet: string, written: number, all: number, why: Bilingual | undefined): Told {
  const note = `${outlet}: ${written} of ${all} messages written`;
  return written >= all ? { note } : { note, untold: { count: all - written, why: why ?? unknownWhy } };
}

const unknownWhy: Bilingual = { en: "nobody says why", ja: "原因は不明です" };

/** Does what an outlet has to do, and gives why it could not; a signal ends its tools, and that is why then. */
export function unlessEnded(
  tools: RealRunner,
  system: System,
  work: (runner: Runner) => Promise<Bilingual | undefined>,
): Promise<Bilingual | undefined> {
  const { runner, interrupted, release } = interruptible(tools, system);
  const ended = interrupted.then(({ signal }) => endedFromOutside(signal));
  return Promise.race([work(runner), ended]).finally(release);
}

/** What becomes of messages that an outlet is not even asked to tell. */
export function leftOut(outlet: string, all: number, why: Bilingual): Told {
  return { note: `${outlet}: not asked, since ${why.en}`, untold: { count: all, why } };
}

/** There is no time for others once a signal has ended the run. */
export function endedFromOutside(signal: string): Bilingual {
  return {
    en: `the run was ended from outside (${signal})`,
    ja: `外部から終了させられました (${signal})`,
  };
}
