import type { RehearsalRecord, RunRecord } from "../../recorded/format.js";
import { isLine, type Asked } from "./asked.js";
import { peerSteps, type ChartedPart } from "./charts-for.js";
import type { ChartEdge, ChartEnd, ChartNode, FlowChart } from "./flow-chart.js";
import { saidOnWay } from "./said-on-way.js";
import type { Way } from "./way.js";

/**
 * Why a way comes to no end of its chart.
 * - `ended`: the run was ended from outside, or was killed; `gave-way`: a check ended for another run
 * - `left`: what was asked or came of it is not what today's procedure would have done from there; `line` is the first
 *   command that the chart does not have there, where it is a command
 */
type WhyNoEnd =
  { readonly kind: "ended" | "gave-way" } | { readonly kind: "left"; readonly line: string | undefined };

/** The way that a run took through a chart, and what was asked at each node of it. */
export interface RunWay {
  readonly way: Way;
  readonly askedAt: ReadonlyMap<string, readonly Asked[]>;
  /** The messages that were said on the way out of a node, by their numbers. */
  readonly saidAfter: ReadonlyMap<string, readonly string[]>;
  readonly whyNoEnd?: WhyNoEnd;
}

/** Follows a run through a chart; undefined where it asked nothing of what the chart has. */
export function runWay(
  record: RunRecord | RehearsalRecord,
  part: ChartedPart,
  chart: FlowChart,
): RunWay | undefined {
  const { askedAt, strange } = placed(record, part, chart);
  const visited = chart.nodes.filter(({ id }) => askedAt.has(id));
  if (visited.length === 0) return undefined;

  const nodes = connected(visited, chart);
  const last = nodes.at(-1) ?? "";
  const broken = strange ?? visited.slice(nodes.length).flatMap(({ id }) => askedAt.get(id) ?? [])[0];
  const stopped = whyStopped(record);
  const isOver = stopped === undefined || (part.peer !== null && isDone(askedAt.get(last)));
  const end = broken === undefined && isOver ? endAfter(last, record, part, chart) : undefined;
  const way = { nodes, ...(end === undefined ? {} : { end: end.to }) };
  const whyNoEnd: WhyNoEnd | undefined =
    end === undefined ? (stopped ?? { kind: "left", line: broken?.line }) : undefined;
  return {
    way,
    askedAt,
    saidAfter: saidOnWay(way, chart, { part, askedAt, messages: saidIn(record) }),
    ...(whyNoEnd === undefined ? {} : { whyNoEnd }),
  };
}

/** What was asked, by the node that asks it, and the first that no node does. */
function placed(
  { node, volume }: RunRecord | RehearsalRecord,
  { asked, peer }: ChartedPart,
  { nodes }: FlowChart,
): { readonly askedAt: ReadonlyMap<string, readonly Asked[]>; readonly strange: Asked | undefined } {
  const askedAt = new Map<string, Asked[]>();
  let strange: Asked | undefined;
  for (const one of asked) {
    const found = nodes.find(({ steps: [step], line }) => {
      if (line === "") return peerSteps.includes(one.step);
      return step === one.step && isLine(one.line, line, { node, peer, volume: volume ?? "" });
    });
    if (found === undefined) strange ??= one;
    else askedAt.set(found.id, [...(askedAt.get(found.id) ?? []), one]);
  }
  return { askedAt, strange };
}

/** The nodes from the first on that follow each other in the chart. */
function connected(visited: readonly ChartNode[], { edges, nodes }: FlowChart): readonly string[] {
  if (visited[0]?.id !== nodes[0]?.id) return [];
  const way: string[] = [];
  for (const { id } of visited) {
    const before = way.at(-1);
    if (before !== undefined && !edges.some(({ from, to }) => from === before && to === id)) break;
    way.push(id);
  }
  return way;
}

function isDone(asked: readonly Asked[] | undefined): boolean {
  return asked !== undefined && asked.every(({ ending }) => ending !== null);
}

/** The edge that leads from the last node to the end that the run's exit status and messages say. */
function endAfter(
  last: string,
  record: RunRecord | RehearsalRecord,
  { peer }: ChartedPart,
  { edges, ends }: FlowChart,
): ChartEdge | undefined {
  const said = saidIn(record).map(({ id }) => id);
  const isEnd = ({ to }: ChartEdge, fits: (end: ChartEnd) => boolean) =>
    ends.some((end) => end.id === to && fits(end));
  const possible = edges.filter(
    (edge) =>
      edge.from === last &&
      isEnd(edge, ({ exit }) => peer !== null || exit === exitOf(record)) &&
      edge.answers.some((answer) => answer.said.every(({ id }) => said.includes(id))),
  );
  const saidLast = ({ to }: ChartEdge): number =>
    said.lastIndexOf(ends.find(({ id }) => id === to)?.decided ?? "");
  return possible.toSorted((one, other) => saidLast(other) - saidLast(one))[0];
}

/** The exit status of a run, or the one that a rehearsal expects. */
function exitOf(record: RunRecord | RehearsalRecord): number | null {
  if (record.format === "volkit-record") return record.exitCode;
  switch (record.result.kind) {
    case "would-succeed":
    case "depends":
      return 0;
    case "would-fail":
      return 1;
    case "unknown":
      return null;
  }
}

function whyStopped(record: RunRecord | RehearsalRecord): WhyNoEnd | undefined {
  if (saidIn(record).some(({ id }) => id === "VK145")) return { kind: "gave-way" };
  if (record.format === "volkit-record") {
    return (record.interrupted ?? null) === null ? undefined : { kind: "ended" };
  }
  return record.result.kind === "unknown" ? { kind: "ended" } : undefined;
}

function saidIn(record: RunRecord | RehearsalRecord): RunRecord["messages"] {
  return record.format === "volkit-record" ? record.messages : [...record.messages, ...record.wouldSay];
}
