import type { MessageId } from "@volkit/kit-orchestrator";
import { messageNamed } from "../explain/values-in.js";
import { apartWords, sameNames, type NamesApart } from "../recorded/names-apart.js";
import { clockWords } from "./clock.js";
import { fullRecord } from "./entry.js";
import { entriesOf } from "./entries.js";
import { folded, type Chapter } from "./fold.js";
import { gapsBefore } from "./gaps.js";
import { headSection, type Origin } from "./head-section.js";
import { html } from "./html.js";
import { chosen, mostOutput } from "./room.js";
import { runSection } from "./run-section.js";
import { storySection } from "./story-section.js";
import { pageStyle } from "./style.js";
import type { Telling } from "./telling.js";
import { visibleLine } from "./visible.js";
import { waitsIn } from "./waits.js";
import type { Recorded } from "../recorded/read.js";

/** What is at the beginning of every report, whichever release made it. */
export const firstLine = "<!DOCTYPE html><!-- volkit report -->";

/**
 * Records as one page that needs nothing besides itself. The same records give the same page, but for what `origin` says
 * of when and from where it was made. `names` tells whose nodes are others in spite of their names.
 */
export async function reportPage(
  records: readonly Recorded[],
  origin: Origin,
  telling: Telling,
  names: NamesApart = sameNames,
): Promise<string> {
  const { say, language } = telling;
  const entries = entriesOf(records, names.nodeOf);
  const apart = apartWords(names, language);
  const chapters = folded(entries);
  const inFull = chosen(chapters);
  const shown = chapters.filter((chapter) => inFull.has(chapter));
  const most = mostOutput(shown);
  const explained = explainedFirst(shown);
  const configured = configuredFirst(shown);
  const waits = new Map(
    await Promise.all(shown.map(async (chapter) => [chapter, await waitsIn(chapter.first)] as const)),
  );
  const title = titleOf(chapters, telling);
  const page = html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta
        http-equiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
      />
      <meta name="referrer" content="no-referrer" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="generator" content="volkit" />
      <title>${title}</title>
      <style>
        ${pageStyle}
      </style>
    </head>
    <body>
      <a class="skip" href="#content">${say("skip")}</a>
      ${headSection(title, entries, origin, telling)}
      <svg class="swatch" aria-hidden="true" width="0" height="0">
        <defs>
          <pattern
            id="hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0,0V6" />
          </pattern>
        </defs>
      </svg>
      <main id="content" tabindex="-1">
        ${apart === undefined ? undefined : html`<p class="note">${visibleLine(apart, 2000)}</p>`}
        ${chapters.length > 1 ? storySection(chapters, gapsBefore(entries), inFull, names, telling) : undefined}
        ${inFull.size < chapters.length ? html`<p class="note">${say("notInFull", { count: chapters.length - inFull.size })}</p>` : undefined}
        ${shown.map((chapter) =>
          runSection(
            chapter,
            {
              mostOutput: most,
              waits: waits.get(chapter) ?? [],
              explainedIn: (id) => earlier(explained.get(id), chapter),
              sameConfiguration: earlier(configured.get(configurationKey(chapter)), chapter),
            },
            telling,
          ),
        )}
      </main>
      <footer><p>${say("foot")}</p></footer>
    </body>
  </html> `;
  return `${firstLine}\n${String(page)}`;
}

function titleOf(chapters: readonly Chapter[], { say }: Telling): string {
  const [only, ...others] = chapters;
  if (only === undefined) return say("titleNone");
  const { action, node, moment } = only.first;
  if (others.length === 0) return say("titleOne", { action, node, when: clockWords(moment) });
  const tags = [...new Set(chapters.flatMap(({ first }) => first.tag ?? []))];
  const nodes = [...new Set(chapters.map(({ first }) => first.node))];
  return say("titleMany", { tags: tags.slice(0, 3).join(", "), nodes: nodes.slice(0, 4).join(", ") });
}

/** In which run each message is explained: the first that has it. */
function explainedFirst(chapters: readonly Chapter[]): ReadonlyMap<MessageId, number> {
  const first = new Map<MessageId, number>();
  for (const { number, first: entry } of chapters) {
    for (const { id } of fullRecord(entry)?.messages ?? []) {
      const known = messageNamed(id);
      if (known !== undefined && !first.has(known)) first.set(known, number);
    }
  }
  return first;
}

function configuredFirst(chapters: readonly Chapter[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const chapter of chapters) {
    const key = configurationKey(chapter);
    if (!first.has(key)) first.set(key, chapter.number);
  }
  return first;
}

function configurationKey({ first }: Chapter): string {
  return JSON.stringify(fullRecord(first)?.configuration ?? null);
}

function earlier(number: number | undefined, chapter: Chapter): number | undefined {
  return number === chapter.number ? undefined : number;
}
