import type { Language } from "@volkit/kit-orchestrator";
import type { ChartNode, FlowChart } from "./flow-chart.js";
import { answeredWords, said, shortened, wayTexts } from "./run-texts.js";
import type { RunWay } from "./run-way.js";
import { endWords, nodeWords } from "./words.js";

/** Why a way comes to no end; undefined where it does. */
export function whyNoEndIn({ whyNoEnd }: RunWay, language: Language): string | undefined {
  if (whyNoEnd === undefined) return undefined;
  if (whyNoEnd.kind !== "left") return wayTexts[whyNoEnd.kind][language];
  if (whyNoEnd.line === undefined) return wayTexts.left[language];
  return said(wayTexts.leftBy, language, { command: shortened(whyNoEnd.line) });
}

/** A way in words, a stop each: what was asked, how it was answered, what was said, and what came next. */
export function wayInWords(
  { nodes, ends }: FlowChart,
  { way, askedAt }: RunWay,
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
        : `${node.label} ${step}: ${commandOf(node)} \u2192 ${answer}`;
    const ids = (way.said?.get(id) ?? []).join(", ");
    const told = ids === "" ? asked : said(wayTexts.says, language, { asked, said: ids });
    const next = nodeOf(way.nodes[at + 1]);
    if (next !== undefined) return [said(wayTexts.then, language, { asked: told, next: next.label })];
    const end = ends.find((one) => one.id === way.end);
    if (end === undefined) return [told];
    return [said(wayTexts.last, language, { asked: told, next: endWords(end, language) })];
  });
}
