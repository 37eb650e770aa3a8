import { equivalenciesOf, instanceOf, lifeKeeperService } from "@volkit/lifekeeper";
import type { Ending } from "@volkit/tool-command";
import { lifeKeeperLock } from "@volkit/volume-locker";
import { endingOf, endings, isExit } from "../endings.js";
import { hardTexts, runs } from "../hard.js";
import { isDigit, isText, ownLines, ownWords, withoutNul } from "../own-reading.js";
import { equivalencyRows, instanceRows, lockLists, services } from "../samples/tools.js";
import { subject } from "../subject.js";

function isPartOfWord(sign: string): boolean {
  const low = sign.toLowerCase();
  return isDigit(sign) || sign === "_" || (low >= "a" && low <= "z" && sign < "\x7f" && sign !== "");
}

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

export const lock = subject({
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
    return answer.kind === meant ? undefined : `${answer.kind} for ${meant}`;
  },
  broken: {
    "unknown is not stopping": (answer) =>
      answer.kind === "unknown" ? { kind: "not stopping" as const } : answer,
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

const tag = "Vol.E";

function rowsIn(text: string): string[][] {
  return ownLines(text).map((line) => line.split("\x01").map((field) => field.trim()));
}

function agreed(values: readonly (string | undefined)[]): string {
  return new Set(values).size === 1 ? (values[0] ?? "") : "";
}

export const instances = subject({
  name: "ins_list",
  samples: instanceRows,
  variants: endings,
  words: ["Vol.E", "\x01", "\x02", "ISP", "OSU", "E:"],
  read: (input) => instanceOf(tag).read(endingOf(input)),
  judge: (answer, input) => {
    const ending = endingOf(input);
    if (!isExit(ending, 0) || ending.stdout.cut) return answer.kind === "failed" ? undefined : answer.kind;
    const meant = rowsIn(ending.stdout.text).filter((fields) => fields[3] === tag);
    if (meant.length === 0) return answer.kind === "absent" ? undefined : `${answer.kind} for no row`;
    if (answer.kind !== "instance") return `${answer.kind} for ${meant.length} rows`;
    if (answer.id !== agreed(meant.map((fields) => fields[4]))) return `the ID ${answer.id}`;
    return answer.state === agreed(meant.map((fields) => fields[6]))
      ? undefined
      : `the state ${answer.state}`;
  },
  broken: {
    "a failure is absent": (answer) => (answer.kind === "failed" ? { kind: "absent" as const } : answer),
    "the last row counts": (answer, input) => {
      const last = rowsIn(endingOf(input).stdout.text).findLast((fields) => fields[3] === tag);
      return answer.kind === "instance" ? { ...answer, id: last?.[4] ?? "" } : answer;
    },
    "a state is always there": (answer) =>
      answer.kind === "instance" ? { ...answer, state: "ISP" } : answer,
  },
  hard: {
    ...hardTexts("\x01\x01\x01Vol.E"),
    "many fields": runs("\x01"),
    "many rows": runs("a\x01b\x01c\x01Vol.E\x01E:\n"),
  },
});

export const equivalencies = subject({
  name: "eqv_list",
  samples: equivalencyRows,
  variants: endings,
  words: ["Vol.E", "\x01", "NODEB", "nodeb", "NODEC"],
  read: (input) => equivalenciesOf(tag).read(endingOf(input)),
  judge: (answer, input) => {
    const ending = endingOf(input);
    if (!isExit(ending, 0) || ending.stdout.cut) return answer.kind === "failed" ? undefined : answer.kind;
    if (answer.kind !== "equivalencies") return answer.kind;
    const meant: string[][] = [];
    for (const [, here, system = "", there = ""] of rowsIn(ending.stdout.text)) {
      const isNew = !meant.some(([known = ""]) => known.toLowerCase() === system.toLowerCase());
      if (here === tag && system !== "" && there !== "" && isNew) meant.push([system, there]);
    }
    const said = answer.equivalencies.map((one) => [one.system, one.tag]);
    return JSON.stringify(said) === JSON.stringify(meant) ? undefined : `${said.length} for ${meant.length}`;
  },
  broken: {
    "a failure is an empty list": (answer) =>
      answer.kind === "failed" ? { kind: "equivalencies" as const, equivalencies: [] } : answer,
    "case tells systems apart": (answer, input) =>
      answer.kind === "equivalencies"
        ? {
            ...answer,
            equivalencies: rowsIn(endingOf(input).stdout.text).flatMap(([, here, system = "", there = ""]) =>
              here === tag && system && there ? [{ system, tag: there }] : [],
            ),
          }
        : answer,
  },
  hard: {
    ...hardTexts("a\x01Vol.E"),
    "many systems": (length) =>
      Array.from({ length: Math.ceil(length / 16) }, (_, at) => `a\x01Vol.E\x01N${at}\x01T\n`).join(""),
  },
});
