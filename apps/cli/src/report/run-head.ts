import { commandLine } from "@volkit/tool-command";
import { clockOf, clockWords } from "./clock.js";
import { fullRecord, type Entry } from "./entry.js";
import type { Chapter } from "./fold.js";
import { html, type Html } from "./html.js";
import { spanWords } from "./span.js";
import type { Telling } from "./telling.js";
import { visibleLine } from "./visible.js";

/** What ran, where, when and for how long, and the equal checks that are not told once more. */
export function runHead({ first, again }: Chapter, telling: Telling): Html {
  const { say } = telling;
  const record = fullRecord(first);
  const words = record === undefined ? [] : [record.action, ...record.arguments];
  const rows: readonly (readonly [string, string])[] = [
    [say("began"), `${clockWords(first.moment)} (${clockOf(first.moment).offset})`],
    ...(record === undefined ? [] : [[say("took"), tookWords(first, telling)] as const]),
    [say("tag"), visibleLine(first.tag ?? say("notKnown"), 120)],
    [say("volume"), visibleLine(first.volume ?? say("notKnown"), 40)],
    ...(words.length === 0 ? [] : [[say("calledAs"), typed(words)] as const]),
    [say("runId"), visibleLine(first.run, 120)],
    ["volkit", visibleLine([first.volkit, record?.platform ?? ""].join(" ").trim(), 120)],
  ];
  return html`<dl class="facts">
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${again.length === 0 ? undefined : equalChecks(again, telling)}`;
}

/** The record of a killed run ends with the last that was noted, not with the run. */
function tookWords({ told, from, to }: Entry, { say, language }: Telling): string {
  const span = spanWords(to - from, language);
  const interrupted = told.kind === "run" ? told.record.interrupted : undefined;
  return interrupted?.signal === null ? say("tookAtLeast", { span }) : span;
}

function typed(words: readonly string[]): string {
  const [name = "", ...args] = words;
  return visibleLine(`volkit ${commandLine({ tool: { name, home: "configured" }, args })}`);
}

/** So many are listed by their times; a story of a month has thousands. */
const mostListed = 200;

function equalChecks(again: Chapter["again"], telling: Telling): Html {
  const { say, language } = telling;
  const listed = again.slice(0, mostListed);
  const rest = again.length - listed.length;
  return html`<details class="again">
    <summary>${say("equalChecks", { count: again.length })}</summary>
    <p>
      ${listed.map((each) => `${clockWords(each.moment)} (${tookWords(each, telling)})`).join(language === "ja" ? "、" : ", ")}${rest > 0 ? ` ${say("andMore", { count: rest })}` : ""}
    </p>
  </details>`;
}
