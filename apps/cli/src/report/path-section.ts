import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
import { chartOfRun, type RunChart } from "./chart/chart-of-run.js";
import { html, picture, type Html } from "./html.js";
import type { Telling } from "./telling.js";

/**
 * The path that a run took on its procedure's flow chart, drawn and in words. `id` is the run's on the page; what went as
 * it should is folded away.
 */
export function pathSection(
  record: RunRecord | RehearsalRecord,
  id: string,
  isFolded: boolean,
  telling: Telling,
): Html {
  const { say, language } = telling;
  const charts = chartOfRun(record, language, `${id}-path-`).map((chart, at) =>
    pathOn(chart, `${id}-path-${at}`, telling),
  );
  if (charts.length === 0) return html`<p>${say("noPath")}</p>`;
  return isFolded
    ? html`<details>
        <summary>${say("showPath")}</summary>
        ${charts}
      </details>`
    : html`${charts}`;
}

function pathOn({ title, svg, words, note }: RunChart, id: string, { say }: Telling): Html {
  return html`<h4 id="${id}-head">${title}</h4>
    <div class="flow" tabindex="0" role="region" aria-label="${`${id}: ${title}`}">${picture(svg)}</div>
    ${note === undefined ? undefined : html`<p class="aside">${note}</p>`}
    <details>
      <summary>${say("pathInWords")}</summary>
      <ol>
        ${words.map((stop) => html`<li>${stop}</li>`)}
      </ol>
    </details>`;
}
