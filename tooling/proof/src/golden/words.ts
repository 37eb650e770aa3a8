import { steps, type Language, type Step } from "@volkit/kit-orchestrator";
import { guid } from "../walk/answers/windows.js";
import { answerName } from "./answer-words.js";
import type { Arm } from "./arms.js";
import { numberOf, type Place } from "./labels.js";
import type { Again, Asking, Way, Said } from "./state.js";

/** The fixed words of tables and charts. */
interface Words {
  readonly exit: string;
  readonly peerDone: string;
  readonly peer: string;
  readonly eachPeer: string;
  readonly any: string;
  readonly also: (ids: string) => string;
  readonly or: string;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    exit: "exit",
    peerDone: "peer done",
    peer: "the peer: part",
    eachPeer: "each peer: steps 3 to 5, in a chart of their own",
    any: "whatever it comes to",
    also: (ids) => `sometimes with [${ids}]`,
    or: "*or*",
  },
  ja: {
    exit: "終了コード",
    peerDone: "対向側は完了",
    peer: "対向側ノード: パート",
    eachPeer: "対向側ノードごと: 手順 3 から 5 (別のフローチャート)",
    any: "結果によらず",
    also: (ids) => `[${ids}] を伴う場合もあり`,
    or: "*または*",
  },
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
  if (question.part !== undefined) return words[language].any;
  const name = answerName(answer, language);
  if (again?.after !== answer) return name;
  return language === "en" ? `${name} again` : `再度${name}`;
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

/** Where an arm leads: a place's label, or an exit status with the number that says why. */
export function destination(
  { to, decided }: Arm,
  places: readonly Place[],
  isPart: boolean,
  language: Language,
): string {
  if (to.kind === "asking") return places.find(({ state }) => state === to)?.label ?? "?";
  if (isPart) return words[language].peerDone;
  const why = decided === undefined ? "" : language === "en" ? `: ${decided}` : ` (${decided})`;
  return `**${words[language].exit} ${to.exit}**${why}`;
}
