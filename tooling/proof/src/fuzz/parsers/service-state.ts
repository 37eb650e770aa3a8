import { lifeKeeperService } from "@volkit/lifekeeper";
import { endingOf, endings, isExit } from "../endings.js";
import { hardTexts, runs } from "../hard.js";
import { isDigit, isPartOfWord, ownWords, withoutNul } from "../own-reading.js";
import { services } from "../samples/tools.js";
import { subject } from "../subject.js";

/** The states that a text tells, each as its number and its name. */
function statesIn(text: string): [number: string, name: string][] {
  return withoutNul(text)
    .split(/[\r\n]/)
    .flatMap((line) => {
      const words = ownWords(line);
      return words.flatMap((word, place): [string, string][] => {
        const name = words[place + 1] ?? "";
        const isNumber = isDigit(word.at(-1)) && !isPartOfWord(word.charAt(word.length - 2));
        const isName = name.split("_").every((part) => part !== "" && Array.from(part).every(isCapital));
        return isNumber && isName ? [[word.slice(-1), name]] : [];
      });
    });
}

function isCapital(sign: string): boolean {
  return sign >= "A" && sign <= "Z" && sign.length === 1;
}

export const serviceState = subject({
  name: "sc query",
  samples: services,
  variants: endings,
  words: ["3  STOP_PENDING", "3", "STOP_PENDING", "4  RUNNING", "STATE", "_"],
  read: (input) => lifeKeeperService().read(endingOf(input)),
  judge: (answer, input) => {
    const ending = endingOf(input);
    const told = statesIn(ending.stdout.text);
    const isStopping = told.some(([number, name]) => number === "3" && name === "STOP_PENDING");
    const isKnown = isExit(ending, 0) && !ending.stdout.cut && told.length > 0;
    const meant = isStopping ? "stopping" : isKnown ? "not stopping" : "unknown";
    if (answer.kind !== meant) return `${answer.kind} for ${meant}`;
    const [, name] = told[0] ?? [];
    return answer.kind !== "not stopping" || answer.state === name
      ? undefined
      : `${answer.state} for ${name}`;
  },
  broken: {
    "unknown is not stopping": (answer) =>
      answer.kind === "unknown" ? { kind: "not stopping" as const, state: "" } : answer,
    "unknown is stopping": (answer) => (answer.kind === "unknown" ? { kind: "stopping" as const } : answer),
    "a failure is never stopping": (answer, input) =>
      isExit(endingOf(input), 0) ? answer : { kind: "unknown" as const, why: { kind: "silent" as const } },
  },
  hard: {
    ...hardTexts("3 ", "STATE : 3  STOP_PENDIN"),
    "almost states": runs("3 A_"),
    "states in small letters": runs("3 AAAAAAAAa "),
    "a long name": runs("A", "3 ", "a"),
    "a long name of parts": runs("A_", "3 ", "a"),
  },
});
