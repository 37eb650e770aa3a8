import type { Language } from "@volkit/kit-orchestrator";
import type { ChartEdge, ChartEnd, ChartNode, FlowChart } from "./flow-chart.js";
import { linesOf, widthOf } from "./text-lines.js";
import { againShown, edgeWords, endWords, nodeWords, type AnswerWords } from "./words.js";

/** Sizes in pixels. */
export const sizes = {
  box: 430,
  gap: 56,
  lane: 16,
  margin: 20,
  line: 17,
  words: 13,
  command: 12,
  pill: 26,
  stem: 24,
};

/** What a chart shows beside what it is. */
export interface Shown {
  readonly language: Language;
  /** A node's command, with names in it. */
  readonly commandOf: (node: ChartNode) => string;
  /** What is told of a node besides: how it was answered in a run. */
  readonly remarksOf: (node: ChartNode) => readonly string[];
}

/** A node with its place. Its answers hang below it on a stem. */
export interface Placed {
  readonly node: ChartNode;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly command: readonly string[];
  readonly again: readonly string[];
  readonly remarks: readonly string[];
  readonly rungs: readonly Rung[];
}

/** An edge, as its answers stand on the stem: they lead to an end beside them, or on to another node. */
export interface Rung {
  readonly edge: ChartEdge;
  readonly text: readonly AnswerWords[];
  /** Where its line leaves the stem. */
  readonly y: number;
  readonly end?: ChartEnd;
  readonly pill: { readonly text: string; readonly width: number };
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly placed: readonly Placed[];
  /** By the node that an edge leads to past others: how far to the left its lane is. */
  readonly lanes: ReadonlyMap<string, number>;
}

/** Places the nodes of a chart: a spine downwards, side by side what excludes each other. */
export function layOut(chart: FlowChart, shown: Shown): Layout {
  const ranks = ranksOf(chart);
  const skipped = chart.edges.filter(({ from, to }) => (ranks.get(to) ?? 0) > (ranks.get(from) ?? 0) + 1);
  const lanes = new Map([...new Set(skipped.map(({ to }) => to))].map((to, at) => [to, at]));
  const left = sizes.margin + lanes.size * sizes.lane;

  const row = (rank: number) => chart.nodes.filter(({ id }) => ranks.get(id) === rank);
  const isBelow = ({ id }: ChartNode, { to }: ChartEdge): boolean => {
    const rank = ranks.get(id) ?? 0;
    const column = row(rank).findIndex((node) => node.id === id);
    return row(rank + 1)[column]?.id === to;
  };

  const placed: Placed[] = [];
  let y = sizes.margin;
  for (let rank = 0; rank <= Math.max(...ranks.values()); rank += 1) {
    const nodes = row(rank).map((node, column) => {
      const edges = chart.edges.filter(({ from }) => from === node.id);
      const order = (edge: ChartEdge) => (endOf(edge, chart) !== undefined ? 0 : isBelow(node, edge) ? 2 : 1);
      const ordered = edges.toSorted((one, other) => order(one) - order(other));
      return place(node, ordered, left + column * (sizes.box + sizes.gap), y, chart, shown);
    });
    placed.push(...nodes);
    y = Math.max(...nodes.map(bottomOf)) + 24;
  }
  const right = Math.max(...placed.map(({ x }) => x + sizes.box));
  return { width: right + sizes.margin, height: y - 24 + sizes.margin, placed, lanes };
}

/** How many nodes stand above each node at least: the longest way to it. */
function ranksOf({ nodes, edges }: FlowChart): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const { id } of nodes) {
    const before = edges.filter(({ to }) => to === id).map(({ from }) => ranks.get(from) ?? 0);
    ranks.set(id, Math.max(-1, ...before) + 1);
  }
  return ranks;
}

export function bottomOf({ y, height, rungs }: Placed): number {
  const last = rungs.at(-1);
  return last === undefined ? y + height : last.y + (last.end === undefined ? 4 : sizes.pill / 2);
}

function endOf({ to }: ChartEdge, { ends }: FlowChart): ChartEnd | undefined {
  return ends.find(({ id }) => id === to);
}

function place(
  node: ChartNode,
  edges: readonly ChartEdge[],
  x: number,
  y: number,
  chart: FlowChart,
  shown: Shown,
): Placed {
  const { language } = shown;
  const inner = sizes.box - 24;
  const title = linesOf(`${node.label}  ${nodeWords(node, language)}`, inner, sizes.words + 0.8, "words");
  const command = linesOf(shown.commandOf(node), inner, sizes.command, "command");
  const repeated = node.again === undefined ? "" : againShown(node.again, node.steps[0] ?? "", language);
  const again = linesOf(repeated, inner, sizes.words, "words");
  const remarks = shown
    .remarksOf(node)
    .flatMap((remark) => linesOf(remark, inner, sizes.words + 0.8, "words"));
  const lines = title.length + command.length + again.length + remarks.length;
  const height = lines * sizes.line + 16;
  return {
    node,
    x,
    y,
    height,
    title,
    command,
    again,
    remarks,
    rungs: rungsOf(node, edges, y + height, chart, language),
  };
}

/** The answers on the stem: first the ends, last what goes straight on. */
function rungsOf(
  node: ChartNode,
  edges: readonly ChartEdge[],
  top: number,
  chart: FlowChart,
  language: Language,
): readonly Rung[] {
  const rungs: Rung[] = [];
  let y = top + 8;
  for (const edge of edges) {
    const end = endOf(edge, chart);
    const words = end === undefined ? "" : endWords(end, language);
    const width = end === undefined ? 0 : Math.ceil(widthOf(words, sizes.words, "words")) + 24;
    const room = sizes.box - sizes.stem - 18 - width;
    const text = edgeWords(edge, node, language).flatMap(({ text, said }) =>
      linesOf(text, room, sizes.words, "words").map((line) => ({ text: line, said })),
    );
    y += text.length * sizes.line + 7;
    rungs.push({ edge, text, y, pill: { text: words, width }, ...(end === undefined ? {} : { end }) });
    y += end === undefined ? 2 : 8;
  }
  return rungs;
}
