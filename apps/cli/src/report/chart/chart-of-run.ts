import { fill, type Bilingual, type Language } from "@volkit/kit-orchestrator";
import { oneLine } from "@volkit/tool-command";
import type { RehearsalRecord, RunRecord } from "../../recorded/format.js";
import { chartedParts, type ChartedPart } from "./charts-for.js";
import { runCharts } from "./charts.js";
import { drawChart } from "./draw.js";
import type { ChartNames, ChartNode, FlowChart } from "./flow-chart.js";
import { answeredWords, wayTexts } from "./run-texts.js";
import { runWay, type RunWay } from "./run-way.js";
import { endWords, filled, nodeWords } from "./words.js";

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
  return chartedParts(record).flatMap((part, at) => {
    const chart = charts[part.key];
    const found = chart === undefined ? undefined : runWay(record, part, chart);
    if (chart === undefined || found === undefined) return [];
    return [drawn(record, part, chart, found, language, `${idPrefix}${at}-`)];
  });
}

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
  const commandOf = (node: ChartNode) => oneLine(askedAt.get(node.id)?.[0]?.line ?? filled(node.line, names));
  const shownCommand = (node: ChartNode) => (node.line === "" ? "" : commandOf(node));
  const why = noteOf(found, language);
  const remarksOf = (node: ChartNode): readonly string[] => {
    if (!way.nodes.includes(node.id)) return [];
    const isLast = node.id === way.nodes.at(-1);
    return [
      ...(node.line === "" ? [] : [`\u2192 ${answeredWords(askedAt.get(node.id) ?? [], language)}`]),
      ...(isLast && why !== undefined ? [`\u25a0 ${why}`] : []),
    ];
  };
  const words = wordsOf(chart, found, language, shownCommand);
  const rehearsed = record.format === "volkit-rehearsal" ? wayTexts.rehearsed[language] : undefined;
  const note = [rehearsed, why].filter((text) => text !== undefined).join(" ");
  const title = said(part.peer === null ? wayTexts.title : wayTexts.titleOfPeer, language, {
    action: record.action,
    node: record.node,
    peer: part.peer ?? "",
  });
  const svg = drawChart(chart, {
    title,
    description: [...words, note].filter((text) => text !== "").join(language === "en" ? ". " : "。"),
    language,
    commandOf: shownCommand,
    remarksOf,
    idPrefix,
    way,
  });
  return { title, svg, words, ...(note === "" ? {} : { note }) };
}

function namesOf({ node, volume, tag }: RunRecord | RehearsalRecord, { peer }: ChartedPart): ChartNames {
  return { node, peer: peer ?? "", volume: volume ?? "", tag: tag ?? "", guid: "{GUID}" };
}

function noteOf({ whyNoEnd }: RunWay, language: Language): string | undefined {
  if (whyNoEnd === undefined) return undefined;
  if (whyNoEnd.kind !== "left") return wayTexts[whyNoEnd.kind][language];
  if (whyNoEnd.line === undefined) return wayTexts.left[language];
  return said(wayTexts.leftBy, language, { command: whyNoEnd.line });
}

/** A way in words: what was asked, how it was answered, what was said, and what came next. */
function wordsOf(
  { nodes, ends }: FlowChart,
  { way, askedAt, saidAfter }: RunWay,
  language: Language,
  commandOf: (node: ChartNode) => string,
): readonly string[] {
  const nodeOf = (id: string | undefined) => nodes.find((node) => node.id === id);
  return way.nodes.flatMap((id, at) => {
    const node = nodeOf(id);
    if (node === undefined) return [];
    const step = nodeWords(node, language);
    const answer = answeredWords(askedAt.get(id) ?? [], language);
    const asked =
      node.line === ""
        ? `${node.label} ${step}`
        : said(wayTexts.asked, language, { label: node.label, step, command: commandOf(node), answer });
    const ids = (saidAfter.get(id) ?? []).join(", ");
    const told = ids === "" ? asked : said(wayTexts.says, language, { asked, said: ids });
    const next = nodeOf(way.nodes[at + 1]);
    if (next !== undefined) return [said(wayTexts.then, language, { asked: told, next: next.label })];
    const end = ends.find((one) => one.id === way.end);
    if (end === undefined) return [told];
    return [said(wayTexts.last, language, { asked: told, next: endWords(end, language) })];
  });
}

function said(text: Bilingual, language: Language, values: Readonly<Record<string, string>>): string {
  const named = new Map(Object.entries(values));
  return fill(text[language], (name) => named.get(name));
}
