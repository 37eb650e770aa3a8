import { decisionWords } from "../plan/decision-words.js";
import type { HeldDecision } from "../recorded/format.js";
import { html, type Html } from "./html.js";
import { stepWords, type Telling } from "./telling.js";
import { visibleLine } from "./visible.js";

/** What a run found out and decided, step by step. */
export function findingsSection(decisions: readonly HeldDecision[], id: string, telling: Telling): Html {
  const { say, language } = telling;
  if (decisions.length === 0) return html`<p>${say("noFindings")}</p>`;
  return html`<div class="wide" tabindex="0" role="region" aria-label="${say("findingsOf", { id })}">
    <table>
      <thead>
        <tr>
          <th scope="col">${say("step")}</th>
          <th scope="col">${say("question")}</th>
          <th scope="col">${say("where")}</th>
          <th scope="col">${say("finding")}</th>
        </tr>
      </thead>
      <tbody>
        ${decisions.map(
          (decision) =>
            html`<tr>
              <th scope="row">${visibleLine(decision.step, 60)}</th>
              <td>${stepWords(decision.step, language)}</td>
              <td>${visibleLine(decision.peer ?? say("here"), 80)}</td>
              <td class="free">${findingWords(decision, telling)}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A finding in words: `role: source`. */
function findingWords(decision: HeldDecision, { language }: Telling): string {
  return visibleLine(decisionWords(decision, language));
}
