import { clockOf } from "./clock.js";
import type { Chapter } from "./fold.js";
import { html, type Html } from "./html.js";
import { percent } from "./percent.js";
import { resultOf, signs } from "./result.js";
import { shortening } from "./scale.js";
import type { Telling } from "./telling.js";
import { visibleLine } from "./visible.js";

/** Heights in pixels. */
const [head, lane] = [8, 54];
/** What is nearer to the one before than this share of the width has no room for a text of its own. */
const [numberRoom, timeRoom] = [0.03, 0.11];

/** All runs of a story on one line of time, in a lane for each node. */
export function overview(chapters: readonly Chapter[], telling: Telling): Html {
  const { say } = telling;
  const nodes = [...new Set(chapters.map(({ first }) => first.node))];
  const place = shortening(chapters.flatMap((chapter) => [chapter.first.from, endOf(chapter)]));
  const height = head + nodes.length * lane + 22;
  const description = say("overviewMeans");
  return html`<div class="chart" tabindex="0" role="region" aria-label="${say("overview")}">
    <svg
      class="overview"
      role="img"
      width="100%"
      height="${height}"
      aria-label="${`${say("overview")}. ${description}`}"
    >
      <desc>${description}</desc>
      ${nodes.map((node, at) => {
        const y = head + at * lane;
        const own = chapters.filter(({ first }) => first.node === node);
        return html`<g class="lane"
            ><line x1="0" x2="100%" y1="${y}" y2="${y}" /><text x="0" y="${y + 16}"
              >${visibleLine(node, 40)}</text
            ></g
          >
          ${marks(own, y, place, telling)}`;
      })}
      <line class="axis" x1="0" x2="100%" y1="${height - 20}" y2="${height - 20}" />
      ${times(chapters, place, height)}
    </svg>
  </div>`;
}

function endOf({ first, again }: Chapter): number {
  return Math.max(first.to, ...again.map(({ to }) => to));
}

function marks(
  chapters: readonly Chapter[],
  y: number,
  place: (moment: number) => number,
  telling: Telling,
): readonly Html[] {
  let numbered = -1;
  return chapters.map((chapter) => {
    const { number, first } = chapter;
    const result = resultOf(first, telling);
    const [from, to] = [place(first.from), place(endOf(chapter))];
    const hasRoom = from - numbered >= numberRoom;
    if (hasRoom) numbered = from;
    const x = percent(from, 1);
    const isMany = chapter.again.length > 0;
    return html`<g class="${result.grade}"
      ><title>
        ${`${number}. ${visibleLine(first.action, 40)} · ${visibleLine(first.node, 40)} · ${result.words}`}</title
      >${isMany ? html`<line class="many" x1="${x}" x2="${percent(to, 1)}" y1="${y + 41}" y2="${y + 41}" />` : html`<rect class="bar" x="${x}" width="${percent(Math.max(to - from, 0.004), 1)}" y="${y + 36}" height="10" />`}${hasRoom ? html`<text class="number" x="${x}" y="${y + 32}">${`${number} ${signs[result.grade]}`}</text>` : undefined}</g
    > `;
  });
}

/** The time of day where there is room for it. */
function times(
  chapters: readonly Chapter[],
  place: (moment: number) => number,
  height: number,
): readonly Html[] {
  let last = -1;
  return chapters.flatMap(({ first }) => {
    const at = place(first.from);
    if (at - last < timeRoom) return [];
    last = at;
    const x = percent(at, 1);
    return [
      html`<g class="tick"
        ><line x1="${x}" x2="${x}" y1="${height - 24}" y2="${height - 20}" /><text
          x="${x}"
          y="${height - 6}"
          text-anchor="${at > 0.92 ? "end" : "start"}"
          >${clockOf(first.moment).time}</text
        ></g
      >`,
    ];
  });
}
