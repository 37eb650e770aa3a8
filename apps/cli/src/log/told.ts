import type { Bilingual } from "@volkit/kit-orchestrator";
import type { Runner } from "@volkit/tool-command";
import type { RealRunner } from "@volkit/tool-runner";
import { interruptible } from "../interruption.js";
import { noteOf, noteTexts } from "../recorded/note-texts.js";
import type { System } from "../system.js";
import { endedFromOutside, whyNot } from "./why-not.js";

/**
 * What became of the messages that one outlet was to tell: `note` for the record; `untold` where some of them were
 * not, how many, and why.
 */
export interface Told {
  readonly note: string;
  readonly untold?: { readonly count: number; readonly why: Bilingual };
}

/** `written` of `all` messages were told; `why` is why no more. */
export function toldOf(outlet: string, written: number, all: number, why: Bilingual | undefined): Told {
  const note = noteOf(noteTexts.written, { outlet, written: String(written), all: String(all) });
  return written >= all ? { note } : { note, untold: { count: all - written, why: why ?? whyNot.unknown } };
}

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
  return { note: noteOf(noteTexts.notAsked, { outlet, why: why.en }), untold: { count: all, why } };
}
