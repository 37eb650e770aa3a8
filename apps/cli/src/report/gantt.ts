import type { Bar, TimeLine } from "./bars.js";
import { endedBadly } from "./bars.js";
import { endingWords } from "./ending-words.js";
import { html, type Html } from "./html.js";
import { percent } from "./percent.js";
import { spanWords } from "./span.js";
import type { Telling } from "./telling.js";
import { ticksOf } from "./ticks.js";
import { shortened, visibleLine } from "./visible.js";
import type { Wait } from "./waits.js";

/** Heights in pixels. */
const [head, laneHead, row] = [26, 26, 38];
/** So many characters of a command stand above its bar; the table has all of them. */
const mostCharacters = 50;

interface Placed {
  readonly bar: Bar;
  readonly y: number;
}

/** The time line of a run: a bar a command, in a lane for this node and one for each peer. */
export function gantt(
  { bars, idle, length }: TimeLine,
  waits: readonly Wait[],
  about: { readonly node: string; readonly title: string; readonly description: string },
  telling: Telling,
): Html {
  const { say, language } = telling;
  const lanes = lanesOf(bars);
  let y = head;
  const placed: Placed[] = [];
  const names = lanes.map(({ peer, own }) => {
    const top = y;
    y += laneHead;
    for (const bar of own) {
      placed.push({ bar, y });
      y += row;
    }
    const name = peer === null ? say("laneHere", { node: about.node }) : say("lanePeer", { peer });
    return html`<g class="lane"
      ><line x1="0" x2="100%" y1="${top}" y2="${top}" /><text x="0" y="${top + 18}"
        >${visibleLine(name, 60)}</text
      ></g
    >`;
  });
  const height = y + 4;
  return html`<div class="chart" tabindex="0" role="region" aria-label="${about.title}">
    <svg
      class="gantt"
      role="img"
      width="100%"
      height="${height}"
      aria-label="${`${about.title}. ${about.description}`}"
    >
      <desc>${about.description}</desc>
      ${idle.map(
        (each) =>
          html`<rect
            class="${each.forItsTurn ? "idle turn" : "idle"}"
            x="${percent(each.from, length)}"
            width="${percent(each.to - each.from, length)}"
            y="${head}"
            height="${height - head}"
          />`,
      )}
      ${ticksOf(length).map((at) => tick(at, length, height, language))}
      ${waits.flatMap((wait) => arrow(wait, placed, length))} ${names}
      ${placed.map((each) => drawn(each, length, telling))}
    </svg>
  </div>`;
}

function lanesOf(bars: readonly Bar[]) {
  const peers = [...new Set(bars.map(({ call }) => call.peer))].toSorted((one, other) =>
    one === null ? -1 : other === null ? 1 : 0,
  );
  return peers.map((peer) => ({ peer, own: bars.filter(({ call }) => call.peer === peer) }));
}

function tick(at: number, length: number, height: number, language: Telling["language"]): Html {
  const x = percent(at, length);
  const anchor = at === 0 ? "start" : at / length > 0.93 ? "end" : "middle";
  return html`<g class="tick"
    ><line x1="${x}" x2="${x}" y1="${head - 6}" y2="${height}" /><text x="${x}" y="14" text-anchor="${anchor}"
      >${at === 0 ? "0" : spanWords(at, language)}</text
    ></g
  >`;
}

function drawn({ bar, y }: Placed, length: number, telling: Telling): Html {
  const { call, number, command, from, to } = bar;
  const took = call.durationMs === null ? "" : `${spanWords(call.durationMs, telling.language)} · `;
  const words = `${took}${endingWords(call.ending, telling)}`;
  const end = percent(to, length);
  return html`<g class="${classOf(bar)}"
    ><title>${`${number}. ${call.step} ${visibleLine(command)}: ${words}`}</title>
    <text class="what" x="0" y="${y + 13}"
      ><tspan class="number">${number}</tspan> <tspan class="step">${visibleLine(call.step, 20)}</tspan>
      <tspan class="command">${shortened(visibleLine(command), mostCharacters)}</tspan></text
    >
    <text class="how" x="100%" y="${y + 13}" text-anchor="end">${words}</text>
    <line class="guide" x1="0" x2="100%" y1="${y + 25}" y2="${y + 25}" />
    <rect
      class="bar"
      x="${percent(from, length)}"
      width="${percent(Math.max(to - from, length / 400), length)}"
      y="${y + 20}"
      height="10"
    />
    ${deadline(bar, length, y)}${endedBadly(call.ending) ? html`<svg x="${end}" y="${y + 25}" overflow="visible"><path class="mark" d="M2,-5L12,5M2,5L12,-5" /></svg>` : undefined}</g
  >`;
}

function classOf({ call }: Bar): string {
  const how = call.ending === null ? "open" : endedBadly(call.ending) ? "bad" : "well";
  return `${call.effect} ${how}`;
}

/** A tick where the deadline stood, as far as the time line reaches it. */
function deadline({ from, deadline }: Bar, length: number, y: number): Html | undefined {
  if (deadline === undefined || from + deadline > length) return undefined;
  const x = percent(from + deadline, length);
  return html`<line class="deadline" x1="${x}" x2="${x}" y1="${y + 16}" y2="${y + 34}" />`;
}

/** From the end of one bar down or up to the start of the one that waited for it. */
function arrow(wait: Wait, placed: readonly Placed[], length: number): readonly Html[] {
  const before = placed.find(({ bar }) => bar.number === wait.for);
  const after = placed.find(({ bar }) => bar.number === wait.waiting);
  if (before === undefined || after === undefined) return [];
  const [x, y] = [percent(before.bar.to, length), before.y + 25];
  const [thenX, thenY] = [percent(after.bar.from, length), after.y + 25];
  return [
    html`<g class="wait"
      ><line x1="${x}" x2="${x}" y1="${y}" y2="${thenY}" /><line
        x1="${x}"
        x2="${thenX}"
        y1="${thenY}"
        y2="${thenY}" /><svg x="${thenX}" y="${thenY}" overflow="visible"><path d="M-5,-3L0,0L-5,3" /></svg
    ></g>`,
  ];
}
