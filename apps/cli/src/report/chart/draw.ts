import { drawEdge } from "./draw-edge.js";
import type { FlowChart } from "./flow-chart.js";
import { layOut, sizes, type Placed, type Shown } from "./layout.js";
import { escaped, stopAt, textAt } from "./svg-text.js";
import { isTaken, takenClass, type Way } from "./way.js";

/** How a chart is drawn. */
export interface Drawing extends Shown {
  readonly title: string;
  /** Says in words what the picture shows. */
  readonly description: string;
  /** Stands before every id, so that several charts can stand on one page. */
  readonly idPrefix: string;
  /** A way that is marked. */
  readonly way?: Way;
  /** Rules that the picture brings itself, where it stands alone. */
  readonly style?: string;
}

/**
 * A chart as an SVG that asks for nothing but what stands in it. Nodes, edges and ends have ids and classes; a way
 * through it is marked by thick lines and numbered stops, and not by colour alone. Texts are escaped, whatever they hold.
 */
export function drawChart(chart: FlowChart, drawing: Drawing): string {
  const { idPrefix, language, title, description, style, way } = drawing;
  const layout = layOut(chart, drawing);
  const { width, height, placed } = layout;
  const edges = placed.flatMap((from) => from.rungs.map((rung) => ({ from, rung })));
  const takenLast = edges.toSorted(
    (one, other) => Number(isTaken(one.rung.edge, way)) - Number(isTaken(other.rung.edge, way)),
  );
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" class="flow-chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${language}" role="img" aria-labelledby="${idPrefix}title ${idPrefix}description">`,
    `<title id="${idPrefix}title">${escaped(title)}</title>`,
    `<desc id="${idPrefix}description">${escaped(description)}</desc>`,
    ...(style === undefined ? [] : [`<style>${style}</style>`]),
    `<defs>${arrow(`${idPrefix}arrow`, 8)}${way === undefined ? "" : arrow(`${idPrefix}way-arrow`, 14)}</defs>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...takenLast.map(({ from, rung }) => drawEdge(from, rung, { idPrefix, way, layout })),
    ...placed.map((one) => drawNode(one, drawing)),
    `</svg>`,
  ].join("\n")}\n`;
}

function arrow(id: string, size: number): string {
  const head = `<path class="head" d="M0 0L8 4L0 8z"/>`;
  return `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="${size}" markerHeight="${size}" markerUnits="userSpaceOnUse" orient="auto">${head}</marker>`;
}

function drawNode(placed: Placed, { idPrefix, way, commandOf }: Drawing): string {
  const { node, x, y, height, title, command, again, remarks } = placed;
  const stop = way?.nodes.indexOf(node.id) ?? -1;
  const lines = [
    ...title.map((text) => ["title", text] as const),
    ...command.map((text) => ["command", text] as const),
    ...again.map((text) => ["again", text] as const),
    ...remarks.map((text) => ["remark", text] as const),
  ];
  const part = node.line === "" ? " part" : "";
  return [
    `<g class="node${part}${takenClass(stop >= 0, way)}" id="${idPrefix}${node.id}" data-step="${node.steps[0] ?? ""}" data-command="${escaped(commandOf(node))}">`,
    `<rect x="${x}" y="${y}" width="${sizes.box}" height="${height}" rx="6"/>`,
    ...lines.map(([kind, text], at) => textAt(x + 12, y + 20 + at * sizes.line, text, kind)),
    ...(stop < 0 ? [] : [stopAt(x + sizes.box, y + 14, stop + 1)]),
    `</g>`,
  ].join("\n");
}
