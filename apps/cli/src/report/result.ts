import type { Entry } from "./entry.js";
import { html, type Html } from "./html.js";
import type { Telling } from "./telling.js";
import { visibleLine } from "./visible.js";

/** How good a result is; a page tells it by a word and a sign, and by a colour besides. */
export type Grade = "good" | "trouble" | "bad" | "open";

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
    const outcomeWords = say(outcome);
    const words = exitCode === null ? outcomeWords : `${outcomeWords} (${exitCode})`;
    if (outcome !== "succeeded") return { grade: "bad", words };
    const { messages } = told.record;
    if (messages.some(isTrouble)) return { grade: "trouble", words: say("withTrouble", { words }) };
    if (messages.some(isWarning)) return { grade: "trouble", words: say("withWarning", { words }) };
    return { grade: "good", words };
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

/** A sign for each grade, so that no colour is needed. */
export const signs: Readonly<Record<Grade, string>> = { good: "✓", trouble: "!", bad: "✕", open: "?" };

/** A check on a standby says 12030 each time: that is how it should be. */
function isTrouble({ severity, id }: { readonly severity: string; readonly id: string }): boolean {
  return severity === "ERROR" && id !== "12030";
}

function isWarning({ severity }: { readonly severity: string }): boolean {
  return severity === "WARN";
}

export function resultBadge({ grade, words }: Result): Html {
  return html`<span class="result ${grade}"><span aria-hidden="true">${signs[grade]}</span> ${words}</span>`;
}

/** Severities of a record are data: one that volkit has never had looks like the mildest. */
export function severityBadge(severity: string): Html {
  const known = severity === "ERROR" || severity === "WARN" ? severity : "INFO";
  return html`<span class="severity ${known.toLowerCase()}">${visibleLine(severity, 12)}</span>`;
}
