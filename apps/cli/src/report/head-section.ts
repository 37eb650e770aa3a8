import { clockOf, clockWords } from "./clock.js";
import type { Entry } from "./entry.js";
import { html, type Html } from "./html.js";
import type { Telling } from "./telling.js";
import { visibleLine } from "./visible.js";

/** When, by what and from what a page was made. */
export interface Origin {
  /** Local time with its offset. */
  readonly made: string;
  readonly version: string;
  /** The names of the folders, bundles and files the records were in. */
  readonly sources: readonly string[];
  /** Files that could not be read as records. */
  readonly notRead: readonly string[];
}

/** What the page is: which nodes it tells of, from when to when, and where it all comes from. */
export function headSection(
  title: string,
  entries: readonly Entry[],
  origin: Origin,
  telling: Telling,
): Html {
  const { say, language } = telling;
  const comma = language === "ja" ? "、" : ", ";
  const nodes = [...new Set(entries.map(({ node }) => visibleLine(node, 80)))];
  const [first, last] = [entries[0], entries.at(-1)];
  const versions = [...new Set(entries.map(({ volkit }) => visibleLine(volkit, 40)))];
  const rows: readonly (readonly [string, string])[] = [
    [say("nodes"), nodes.join(comma)],
    ...(first === undefined || last === undefined
      ? []
      : [
          [
            say("period"),
            say("fromTo", {
              from: clockWords(first.moment),
              to: clockWords(last.moment),
              offset: clockOf(first.moment).offset,
            }),
          ] as const,
        ]),
    [say("runs"), String(entries.length)],
    [
      say("records"),
      origin.sources
        .slice(0, 10)
        .map((name) => visibleLine(name, 200))
        .join(comma),
    ],
    [say("recordedBy"), versions.map((version) => `volkit ${version}`).join(comma)],
    [
      say("made"),
      say("madeBy", {
        when: `${clockWords(origin.made)} (${clockOf(origin.made).offset})`,
        version: origin.version,
      }),
    ],
  ];
  return html`<header>
    <p class="kind">${say("kind")}</p>
    <h1>${visibleLine(title, 200)}</h1>
    <dl class="facts">
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${
      origin.notRead.length === 0
        ? undefined
        : html`<p class="note">
            ${say("couldNotRead", {
              count: origin.notRead.length,
              names: origin.notRead
                .slice(0, 10)
                .map((name) => visibleLine(name, 120))
                .join(comma),
            })}
          </p>`
    }
  </header>`;
}
