import type { Ending } from "@volkit/tool-command";
import { lifeKeeperLock } from "@volkit/volume-locker";
import { endingOf, endings, isExit } from "../endings.js";
import { hardTexts, runs } from "../hard.js";
import { isPartOfWord, isText, withoutNul } from "../own-reading.js";
import { lockLists } from "../samples/tools.js";
import { subject } from "../subject.js";

/** Whether E: stands somewhere, with no letter, digit or underscore before it. */
function namesE(text: string): boolean {
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    const isE = at > 0 && (text[at - 1] === "E" || text[at - 1] === "e");
    if (isE && !isPartOfWord(text.charAt(at - 2))) return true;
  }
  return false;
}

function lockMeantBy(ending: Ending): "locked" | "unlocked" | "unknown" {
  const { text, cut } = ending.stdout;
  if (namesE(text) || namesE(withoutNul(text))) return "locked";
  return isExit(ending, 0) && !cut && isText(text) ? "unlocked" : "unknown";
}

export const lifeKeepersLock = subject({
  name: "volume -d",
  samples: lockLists,
  variants: endings,
  words: ["E:", "e:", "_E:", "F:", "E"],
  read: (input) => lifeKeeperLock({ letter: "E", name: "E:" }).read(endingOf(input)),
  judge: (answer, input) => {
    const meant = lockMeantBy(endingOf(input));
    return answer.kind === meant ? undefined : `${answer.kind} for ${meant}`;
  },
  broken: {
    "unknown is unlocked": (answer) => (answer.kind === "unknown" ? { kind: "unlocked" as const } : answer),
    "a failed list locks nothing": (answer, input) =>
      isExit(endingOf(input), 0) ? answer : { kind: "unlocked" as const },
    "DATE: is a volume": (answer, { text }) => (text.includes("E:") ? { kind: "locked" as const } : answer),
  },
  hard: { ...hardTexts("E"), "almost names": runs("EE:E"), "names in words": runs("_E:") },
});
