import { bottomOf, sizes, type Layout, type Placed, type Rung } from "./layout.js";
import { stopAt, textAt } from "./svg-text.js";
import { isTaken, takenClass, wasGiven, type Way } from "./way.js";

/** What all edges of a picture share. */
export interface Pen {
  readonly idPrefix: string;
  readonly way: Way | undefined;
  readonly layout: Layout;
}

/** An edge with its answers, and the end beside them where it leads to one. */
export function drawEdge(from: Placed, rung: Rung, { idPrefix, way, layout }: Pen): string {
  const { edge, text, y, end } = rung;
  const x = from.x + sizes.stem + 12;
  const first = y - 6 - (text.length - 1) * sizes.line;
  const taken = isTaken(edge, way);
  return [
    `<g class="edge${takenClass(taken, way)}" id="${idPrefix}${edge.from}-to-${edge.to}" data-from="${edge.from}" data-to="${edge.to}">`,
    `<path marker-end="url(#${idPrefix}${taken ? "way-arrow" : "arrow"})" d="${end === undefined ? wayOn(from, rung, layout) : wayOut(from, rung)}"/>`,
    ...text.map((line, at) => {
      const kind = taken && wasGiven(edge, line.said, way) ? "answer given" : "answer";
      return textAt(x, first + at * sizes.line, line.text, kind);
    }),
    ...drawEnd(from, rung, taken ? way?.nodes.length : undefined),
    `</g>`,
  ].join("\n");
}

function drawEnd(from: Placed, { y, end, pill }: Rung, stops: number | undefined): readonly string[] {
  if (end === undefined) return [];
  const right = from.x + sizes.box;
  const left = right - pill.width;
  return [
    `<g class="end ${end.exit === undefined ? "done" : `exit-${end.exit}`}" data-end="${end.id}">`,
    `<rect x="${left}" y="${y - sizes.pill / 2}" width="${pill.width}" height="${sizes.pill}" rx="${sizes.pill / 2}"/>`,
    textAt(left + pill.width / 2, y + 5, pill.text, "exit"),
    ...(stops === undefined ? [] : [stopAt(right + 6, y, stops + 1)]),
    `</g>`,
  ];
}

/** From the stem to the end beside it. */
function wayOut(from: Placed, { y, pill }: Rung): string {
  const stem = from.x + sizes.stem;
  return `M${stem} ${from.y + from.height}V${y}H${from.x + sizes.box - pill.width - 2}`;
}

/** From the stem on to another node: straight down, to one beside, or past others by a lane at the left. */
function wayOn(from: Placed, { edge, y }: Rung, { placed, lanes }: Layout): string {
  const stem = from.x + sizes.stem;
  const begin = `M${stem} ${from.y + from.height}`;
  const to = placed.find(({ node }) => node.id === edge.to);
  if (to === undefined) throw new Error(`the chart has no node ${edge.to}`);
  const between = placed.filter((one) => one.y > from.y && one.y < to.y);
  if (between.length > 0) {
    const lane = sizes.margin - 6 + (lanes.get(edge.to) ?? 0) * sizes.lane;
    return `${begin}V${y}H${lane}V${to.y + 14}H${to.x - 2}`;
  }
  if (to.x === from.x) return `${begin}V${to.y - 2}`;
  const gap = to.x > from.x ? y : Math.max(bottomOf(from), ...besideOf(from, placed).map(bottomOf)) + 12;
  return `${begin}V${gap}H${to.x + sizes.stem + (to.x > from.x ? 0 : 60)}V${to.y - 2}`;
}

function besideOf(one: Placed, placed: readonly Placed[]): readonly Placed[] {
  return placed.filter(({ y }) => y === one.y);
}
