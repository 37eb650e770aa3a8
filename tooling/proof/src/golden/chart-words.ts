import { steps, type Language, type Step } from "@volkit/kit-orchestrator";
import { answerName } from "./answer-words.js";
import type { ChartAnswer, ChartEdge, ChartEnd, ChartNode } from "./chart.js";
import { saidShown, words } from "./words.js";

/** What a node does, in the words that help and messages use. */
export function nodeWords({ steps: own, line }: ChartNode, language: Language): string {
  if (line === "") return words[language].eachPeer;
  return own
    .map((step) => (isStep(step) ? steps[step][language] : step))
    .join(language === "en" ? "; " : "、");
}

function isStep(word: string): word is Step {
  return word in steps;
}

/** The answers of an edge, a text for all that bring the same: first those that hold in all layers, then those of one. */
export function edgeWords({ answers }: ChartEdge, from: ChartNode, language: Language): readonly string[] {
  const groups = new Map<string, { layer: string; ids: string; names: string[] }>();
  for (const { answer, said, only = [] } of answers.toSorted(
    (one, other) => layersIn(one) - layersIn(other),
  )) {
    const layer = only.map((name) => `${layerName(name, language)}: `).join("");
    const ids = saidShown(said, from.steps[0] ?? "");
    const group = groups.get(`${layer}${ids}`) ?? { layer, ids, names: [] };
    groups.set(`${layer}${ids}`, group);
    group.names.push(answerWords(answer, from, language));
  }
  return [...groups.values()].map(({ layer, ids, names }) => {
    if (ids === "") return layer + names.join(" / ");
    return from.line === "" ? layer + words[language].also(ids) : `${layer}${names.join(" / ")} [${ids}]`;
  });
}

function layersIn({ only = [] }: ChartAnswer): number {
  return only.length;
}

function answerWords(answer: string, { line, again }: ChartNode, language: Language): string {
  if (line === "") return words[language].any;
  const name = answerName(answer, language);
  if (again?.after !== answer) return name;
  return language === "en" ? `${name} again` : `再度${name}`;
}

/** A layer is named for its action, or for the answer that leads to it. */
function layerName(name: string, language: Language): string {
  return /^(quickCheck|deepCheck)$/.test(name) ? name : answerName(name, language);
}

/** What stands in an end. */
export function endWords({ exit, decided }: ChartEnd, language: Language): string {
  if (exit === undefined) return words[language].peerDone;
  return `${words[language].exit} ${exit}${decided === undefined ? "" : ` · ${decided}`}`;
}
