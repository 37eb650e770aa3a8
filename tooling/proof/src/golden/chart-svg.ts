import type { Language } from "@volkit/kit-orchestrator";
import type { Chart } from "./chart.js";
import { bottomOf, layOut, sizes, type Layout, type Placed, type Rung } from "./chart-layout.js";
import { nodeWords } from "./chart-words.js";
import { chartStyle } from "./chart-style.js";
import { commandShown } from "./words.js";

/**
 * A chart as an SVG that needs nothing but itself. Nodes, edges and ends have ids and classes, and nodes say their step
 * and command, so that a page can mark the way that a run took.
 */
export function drawChart(chart: Chart, title: string, language: Language): string {
  const layout = layOut(chart, language);
  const { width, height } = layout;
  const says = chart.nodes
    .map((node) => `${node.label} ${nodeWords(node, language)}`)
    .join(language === "en" ? ". " : "。");
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${language}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(says)}</desc>`,
    `<style>${chartStyle}</style>`,
    `<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="head" d="M0 0L8 4L0 8z"/></marker></defs>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...layout.placed.flatMap((one) => one.rungs.map((rung) => drawEdge(one, rung, layout))),
    ...layout.placed.map(drawNode),
    `</svg>`,
  ].join("\n")}\n`;
}

function drawNode({ node, x, y, height, title, command, again }: Placed): string {
  const lines = [
    ...title.map((text) => ["title", text] as const),
    ...command.map((text) => ["command", text] as const),
    ...again.map((text) => ["again", text] as const),
  ];
  return [
    `<g class="node${node.line === "" ? " part" : ""}" id="${node.id}" data-step="${node.steps[0] ?? ""}" data-command="${escaped(commandShown(node.line))}">`,
    `<rect x="${x}" y="${y}" width="${sizes.box}" height="${height}" rx="6"/>`,
    ...lines.map(([kind, text], at) => textAt(x + 12, y + 20 + at * sizes.line, text, kind)),
    `</g>`,
  ].join("\n");
}

function drawEdge(from: Placed, rung: Rung, layout: Layout): string {
  const { edge, text, y, end, pill } = rung;
  const x = from.x + sizes.stem + 12;
  const first = y - 6 - (text.length - 1) * sizes.line;
  const parts = [
    `<g class="edge" id="${edge.from}-to-${edge.to}" data-from="${edge.from}" data-to="${edge.to}">`,
    `<path marker-end="url(#arrow)" d="${end === undefined ? wayOn(from, rung, layout) : wayOut(from, rung)}"/>`,
    ...text.map((line, at) => textAt(x, first + at * sizes.line, line, "answer")),
  ];
  if (end !== undefined) {
    const kind = end.exit === undefined ? "done" : `exit-${end.exit}`;
    const left = from.x + sizes.box - pill.width;
    parts.push(
      `<g class="end ${kind}" data-end="${end.id}">`,
      `<rect x="${left}" y="${y - sizes.pill / 2}" width="${pill.width}" height="${sizes.pill}" rx="${sizes.pill / 2}"/>`,
      textAt(left + pill.width / 2, y + 5, pill.text, "exit"),
      `</g>`,
    );
  }
  return [...parts, `</g>`].join("\n");
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

function textAt(x: number, y: number, text: string, kind: string): string {
  return `<text class="${kind}" x="${x}" y="${y}">${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
