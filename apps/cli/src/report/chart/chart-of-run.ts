import type { Language } from "@volkit/kit-orchestrator";
import type { RehearsalRecord, RunRecord } from "../../recorded/format.js";
import { chartedParts, type ChartedPart } from "./charts-for.js";
import { runCharts } from "./charts.js";
import { drawChart } from "./draw.js";
import type { ChartNames, ChartNode, FlowChart } from "./flow-chart.js";
import { answeredWords, said, shortened, wayTexts } from "./run-texts.js";
import { runWay, type RunWay } from "./run-way.js";
import { whyNoEndIn, wayInWords } from "./way-in-words.js";
import { filled } from "./words.js";

/** The path of a run on a flow chart. */
export interface RunChart {
  /** What it shows, for a heading. */
  readonly title: string;
  /** An inline picture; its rules are `chartStyle`, once for a page. */
  readonly svg: string;
  /** The same path in words, a stop each. */
  readonly words: readonly string[];
  /** Why the path comes to no end, or what it rests on. */
  readonly note?: string;
}

/**
 * The path that a run took on its procedure's flow chart: first the whole, then what a check did with each peer. The
 * charts are those of today's procedures under the run's settings. Empty for what has no chart, and for a run that
 * asked nothing. Every id in the pictures begins with the prefix.
 */
export function chartOfRun(
  record: RunRecord | RehearsalRecord,
  language: Language,
  idPrefix: string,
): readonly RunChart[] {
  return chartOfRunOn(runCharts(), record, language, idPrefix);
}

/** The same on these charts. */
export function chartOfRunOn(
  charts: Readonly<Record<string, FlowChart>>,
  record: RunRecord | RehearsalRecord,
  language: Language,
  idPrefix: string,
): readonly RunChart[] {
  const parts = chartedParts(record);
  const shown = parts.slice(0, mostPeers + 1).flatMap((part, at) => {
    const chart = charts[part.key];
    const found = chart === undefined ? undefined : runWay(record, part, chart);
    if (chart === undefined || found === undefined) return [];
    return [drawn(record, part, chart, found, language, `${idPrefix}${at}-`)];
  });
  const count = parts.length - 1;
  if (count <= mostPeers) return shown;
  const note = said(wayTexts.notDrawn, language, { count: String(count), drawn: String(mostPeers) });
  return shown.map((chart, at) => (at === 0 ? { ...chart, note: joined([chart.note, note]) } : chart));
}

/** More than any cluster has. */
const mostPeers = 32;

function drawn(
  record: RunRecord | RehearsalRecord,
  part: ChartedPart,
  chart: FlowChart,
  found: RunWay,
  language: Language,
  idPrefix: string,
): RunChart {
  const { way, askedAt } = found;
  const names = namesOf(record, part);
  const commandOf = (node: ChartNode) =>
    node.line === "" ? "" : shortened(askedAt.get(node.id)?.[0]?.line ?? filled(node.line, names));
  const why = whyNoEndIn(found, language);
  const remarksOf = (node: ChartNode): readonly string[] => {
    if (!way.nodes.includes(node.id)) return [];
    const isLast = node.id === way.nodes.at(-1);
    return [
      ...(node.line === "" ? [] : [`\u2192 ${answeredWords(askedAt.get(node.id) ?? [], language)}`]),
      ...(isLast && why !== undefined ? [`\u25a0 ${why}`] : []),
    ];
  };
  const words = wayInWords(chart, found, language, commandOf);
  const rehearsed = record.format === "volkit-rehearsal" ? wayTexts.rehearsed[language] : undefined;
  const note = joined([rehearsed, why]);
  const title = said(part.peer === null ? wayTexts.title : wayTexts.titleOfPeer, language, {
    action: record.action,
    node: shortened(record.node),
    peer: shortened(part.peer ?? ""),
  });
  const svg = drawChart(chart, {
    title,
    description: [...words, note].filter((text) => text !== "").join(language === "en" ? ". " : "。"),
    language,
    commandOf,
    remarksOf,
    idPrefix,
    way,
  });
  return { title, svg, words, ...(note === "" ? {} : { note }) };
}

function joined(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join(" ");
}

function namesOf({ node, volume, tag }: RunRecord | RehearsalRecord, { peer }: ChartedPart): ChartNames {
  return { node, peer: peer ?? "", volume: volume ?? "", tag: tag ?? "", guid: "{GUID}" };
}
