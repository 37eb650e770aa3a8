import { fill, steps, type Language, type Step } from "@volkit/kit-orchestrator";
import { answerName } from "./answer-words.js";
import type { Again, ChartAnswer, ChartEdge, ChartEnd, ChartNames, ChartNode, Said } from "./flow-chart.js";

/** The fixed words of charts. */
interface Words {
  readonly exit: string;
  readonly peerDone: string;
  readonly eachPeer: string;
  readonly any: string;
  readonly also: (ids: string) => string;
}

export const chartWords: Readonly<Record<Language, Words>> = {
  en: {
    exit: "exit",
    peerDone: "peer done",
    eachPeer: "each peer: steps 3 to 5, in a chart of their own",
    any: "whatever it comes to",
    also: (ids) => `sometimes with [${ids}]`,
  },
  ja: {
    exit: "終了コード",
    peerDone: "対向側は完了",
    eachPeer: "対向側ノードごと: 手順 3 から 5 (別のフローチャート)",
    any: "結果によらず",
    also: (ids) => `[${ids}] を伴う場合もあり`,
  },
};

/** The number of a step in its procedure: `2a` of `restore.2a`. */
export function numberOf(step: string): string {
  return step.replace(/^\w+\./, "");
}

/** A command of a chart with names in it. */
export function filled(line: string, names: ChartNames): string {
  const values = new Map(Object.entries(names));
  return fill(line, (name) => values.get(name));
}

/** What a node does, in the words that help and messages use. */
export function nodeWords({ steps: own, line }: ChartNode, language: Language): string {
  if (line === "") return chartWords[language].eachPeer;
  return own
    .map((step) => (isStep(step) ? steps[step][language] : step))
    .join(language === "en" ? "; " : "、");
}

function isStep(word: string): word is Step {
  return word in steps;
}

/** Answers of an edge that bring the same: their text, and the messages that are said after them. */
export interface AnswerWords {
  readonly text: string;
  readonly said: readonly string[];
}

/** The answers of an edge, a text for all that bring the same: first those that hold in all layers, then those of one. */
export function edgeWords(
  { answers }: ChartEdge,
  from: ChartNode,
  language: Language,
): readonly AnswerWords[] {
  const groups = new Map<string, { layer: string; ids: string; said: readonly string[]; names: string[] }>();
  for (const { answer, said, only = [] } of answers.toSorted(
    (one, other) => layersIn(one) - layersIn(other),
  )) {
    const layer = only.map((name) => `${layerName(name, language)}: `).join("");
    const ids = saidShown(said, from.steps[0] ?? "");
    const key = `${layer}${ids}`;
    const group = groups.get(key) ?? { layer, ids, said: said.map(({ id }) => id), names: [] };
    groups.set(key, group);
    group.names.push(answerWords(answer, from, language));
  }
  return [...groups.values()].map(({ layer, ids, said, names }) => {
    if (ids === "") return { text: layer + names.join(" / "), said };
    const isPart = from.line === "";
    const text = isPart ? layer + chartWords[language].also(ids) : `${layer}${names.join(" / ")} [${ids}]`;
    return { text, said };
  });
}

function layersIn({ only = [] }: ChartAnswer): number {
  return only.length;
}

/** A chart is about any cluster, so that no peer in it bears the name that the procedures were walked with. */
const peerAnswers: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ["NODEB", { en: "the peer", ja: "対向側ノード" }],
  ["NODEB and this node", { en: "the peer and this node", ja: "対向側ノードと自ノード" }],
]);

function answerWords(answer: string, { line, again }: ChartNode, language: Language): string {
  if (line === "") return chartWords[language].any;
  const name = peerAnswers.get(answer)?.[language] ?? answerName(answer, language);
  if (again?.after !== answer) return name;
  return language === "en" ? `${name} again` : `再度${name}`;
}

/** A layer is named for its action, or for the answer that leads to it. */
function layerName(name: string, language: Language): string {
  return /^(quickCheck|deepCheck)$/.test(name) ? name : answerName(name, language);
}

/** What stands in an end. */
export function endWords({ exit, decided }: ChartEnd, language: Language): string {
  if (exit === undefined) return chartWords[language].peerDone;
  return `${chartWords[language].exit} ${exit}${decided === undefined ? "" : ` · ${decided}`}`;
}

/** Message numbers in their order, each with its step where that is not the question's. */
export function saidShown(said: readonly Said[], step: string): string {
  return said.map((one) => one.id + (one.step === step ? "" : ` (${numberOf(one.step)})`)).join(", ");
}

/** When a question is asked once more: `asked once more after "unknown" (VK208)`. */
export function againShown({ after, said, paused, times }: Again, step: string, language: Language): string {
  const name = answerName(after, language);
  const ids = saidShown(said, step);
  if (language === "en") {
    const often = times === 1 ? "once more" : `up to ${times} times more`;
    const wait = paused === 0 ? "" : `, ${paused} s later`;
    return `asked ${often} after “${name}” (${ids}${wait})`;
  }
  const wait = paused === 0 ? "" : `、${paused} 秒後`;
  return `「${name}」のとき最大 ${times} 回再実行 (${ids}${wait})`;
}
