import type { Language } from "@volkit/kit-orchestrator";
import { answerName } from "volkit/src/report/chart/answer-words.js";
import type { PeerPart } from "./fold-paths.js";
import type { PartNames } from "./labels.js";
import { phrases } from "./phrases.js";

/** The parts of a procedure are called A, B and so on. */
export function partNames(parts: readonly PeerPart[]): PartNames {
  return new Map(parts.map(({ state }, at) => [state, String.fromCharCode(65 + at)]));
}

export function partHeading({ after }: PeerPart, name: string, language: Language): string {
  const answers = after.map((answer) => answerName(answer, language));
  return `### ${phrases[language].part(name, answers)}`;
}

/** One heading for the parts that differ alike. */
export function partsHeading(parts: readonly PeerPart[], names: PartNames, language: Language): string {
  const [first, ...others] = parts;
  const nameOf = ({ state }: PeerPart) => names.get(state) ?? "";
  if (first !== undefined && others.length === 0) return partHeading(first, nameOf(first), language);
  return `### ${phrases[language].parts(parts.map(nameOf))}`;
}
