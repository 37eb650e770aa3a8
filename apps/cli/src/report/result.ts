import type { Entry } from "./entry.js";
import { html, type Html } from "./html.js";
import type { Telling } from "./telling.js";
import { visibleLine } from "./visible.js";

/** How good a result is; a page tells it by a word and a sign, and by a colour besides. */
export type Grade = "good" | "bad" | "open";

export interface Result {
  readonly grade: Grade;
  readonly words: string;
}

/** How an entry of a story ended. */
export function resultOf({ told }: Entry, { say }: Telling): Result {
  if (told.kind === "run") {
    const { outcome, exitCode, interrupted } = told.record;
    if (interrupted !== undefined && interrupted !== null) {
      return { grade: "bad", words: say(interrupted.signal === null ? "killed" : "interrupted") };
    }
    const words = say(outcome);
    return {
      grade: outcome === "succeeded" ? "good" : "bad",
      words: exitCode === null ? words : say("withExit", { words, code: exitCode }),
    };
  }
  if (told.agreement === undefined) return { grade: "open", words: say("rehearsedByHand") };
  switch (told.agreement.kind) {
    case "alike":
      return { grade: "good", words: say("alike") };
    case "alike-if":
      return { grade: "good", words: say("alikeIf") };
    case "different":
      return { grade: "bad", words: say("different") };
    case "open":
      return { grade: "open", words: say("cannotTell") };
  }
}

const signs: Readonly<Record<Grade, string>> = { good: "✓", bad: "✕", open: "?" };

export function resultBadge({ grade, words }: Result): Html {
  return html`<span class="result ${grade}"><span aria-hidden="true">${signs[grade]}</span> ${words}</span>`;
}

/** Severities of a record are data: one that volkit has never had looks like the mildest. */
export function severityBadge(severity: string): Html {
  const known = severity === "ERROR" || severity === "WARN" ? severity : "INFO";
  return html`<span class="severity ${known.toLowerCase()}">${visibleLine(severity, 12)}</span>`;
}
