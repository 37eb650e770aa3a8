import type { Bar, TimeLine } from "./bars.js";
import { endedBadly } from "./bars.js";
import { endingDetails, endingWords } from "./ending-words.js";
import { html, type Html } from "./html.js";
import { isSilent, rawOutput } from "./raw-output.js";
import { spanWords } from "./span.js";
import { stepWords, type Telling } from "./telling.js";
import { visibleLine } from "./visible.js";

/** Every command of a run in a table, and below it what they printed, folded away. `id` is the run's on the page. */
export function commandsSection({ bars }: TimeLine, id: string, mostOutput: number, telling: Telling): Html {
  const { say } = telling;
  return html`<div class="wide" tabindex="0" role="region" aria-label="${say("commandsOf", { id })}">
      <table>
        <thead>
          <tr>
            <th scope="col">${say("number")}</th>
            <th scope="col">${say("step")}</th>
            <th scope="col">${say("where")}</th>
            <th scope="col">${say("command")}</th>
            <th scope="col">${say("effect")}</th>
            <th scope="col" class="amount">${say("after")}</th>
            <th scope="col" class="amount">${say("took")}</th>
            <th scope="col">${say("ended")}</th>
          </tr>
        </thead>
        <tbody>
          ${bars.map((bar) => commandRow(bar, telling))}
        </tbody>
      </table>
    </div>
    ${outputs(bars, id, mostOutput, telling)}`;
}

function commandRow({ number, call, command, from, deadline }: Bar, telling: Telling): Html {
  const { say, language } = telling;
  const took = call.durationMs === null ? "–" : spanWords(call.durationMs, language);
  const isNear = deadline !== undefined && call.durationMs !== null && call.durationMs * 2 >= deadline;
  const details = endingDetails(call.ending, telling);
  return html`<tr>
    <td>${number}</td>
    <th scope="row" title="${stepWords(call.step, language)}">${visibleLine(call.step, 60)}</th>
    <td class="short">${visibleLine(call.peer ?? say("here"), 80)}</td>
    <td><code>${visibleLine(command)}</code></td>
    <td class="short">${say(call.effect)}</td>
    <td class="amount">${`+${spanWords(from, language)}`}</td>
    <td class="amount">${took}</td>
    <td class="${endedBadly(call.ending) ? "bad" : "short"}">
      ${endingWords(call.ending, telling)}${isNear && !endedBadly(call.ending) ? html`<br /><small>${say("ofDeadline", { span: spanWords(deadline, language) })}</small>` : undefined}${details === "" ? undefined : html`<br /><small>${visibleLine(details)}</small>`}
    </td>
  </tr> `;
}

function outputs(bars: readonly Bar[], id: string, most: number, telling: Telling): Html {
  const { say, language } = telling;
  const silent = bars.filter(({ call }) => call.ending !== null && !printedAnything(call));
  return html`<h4 id="${id}-output">${say("rawOutput")}</h4>
    ${bars.map(({ call, number, command }) =>
      call.ending === null || !printedAnything(call)
        ? html``
        : html`<details>
            <summary>
              <span class="number">${number}</span> <span class="step">${visibleLine(call.step, 60)}</span>
              <code>${visibleLine(command)}</code>
            </summary>
            ${isSilent(call.ending.stdout) ? undefined : rawOutput("stdout", call.ending.stdout, most, telling)}
            ${isSilent(call.ending.stderr) ? undefined : rawOutput("stderr", call.ending.stderr, most, telling)}
          </details> `,
    )}
    ${silent.length === 0 ? undefined : html`<p class="aside">${say("silent", { numbers: silent.map(({ number }) => number).join(language === "ja" ? "、" : ", ") })}</p>`}`;
}

function printedAnything({ ending }: Bar["call"]): boolean {
  return ending !== null && !(isSilent(ending.stdout) && isSilent(ending.stderr));
}
