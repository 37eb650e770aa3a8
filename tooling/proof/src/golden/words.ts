import { steps, type Language, type Step } from "@volkit/kit-orchestrator";
import { guid } from "../walk/answers/windows.js";
import { answerName } from "volkit/src/report/chart/answer-words.js";
import { chartWords } from "volkit/src/report/chart/words.js";
import type { Arm } from "./arms.js";
import type { Place } from "./labels.js";
import type { Asking, Way } from "./state.js";

/** The fixed words of tables. */
interface Words {
  readonly peer: string;
  readonly or: string;
}

export const words: Readonly<Record<Language, Words>> = {
  en: { peer: "the peer: part", or: "*or*" },
  ja: { peer: "対向側ノード: パート", or: "*または*" },
};

/** What the steps of a place do, in the words that help and messages use. */
export function stepWords(place: Place, language: Language): string {
  if (place.state.question.part !== undefined) {
    return `${words[language].peer} ${place.label.replace(/^3–5 /, "").replace(/\.\d+$/, "")}`;
  }
  return place.steps
    .map((step) => (isStep(step) ? steps[step][language] : step))
    .join(language === "en" ? "; " : "、");
}

function isStep(word: string): word is Step {
  return word in steps;
}

/** A command as a person would type it, with a word for the GUID. */
export function commandShown(line: string): string {
  return line.replace(guid, "{GUID}");
}

/** An answer, with "again" where it is the one that made the question be asked once more. */
export function answerShown({ question, again }: Asking, { answer }: Way, language: Language): string {
  if (question.part !== undefined) return chartWords[language].any;
  const name = answerName(answer, language);
  if (again?.after !== answer) return name;
  return language === "en" ? `${name} again` : `再度${name}`;
}

/** Where an arm leads: a place's label, or an exit status with the number that says why. */
export function destination(
  { to, decided }: Arm,
  places: readonly Place[],
  isPart: boolean,
  language: Language,
): string {
  if (to.kind === "asking") return places.find(({ state }) => state === to)?.label ?? "?";
  if (isPart) return chartWords[language].peerDone;
  const why = decided === undefined ? "" : language === "en" ? `: ${decided}` : ` (${decided})`;
  return `**${chartWords[language].exit} ${to.exit}**${why}`;
}
