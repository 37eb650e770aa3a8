import { message, type Bilingual, type Message, type Value } from "@volkit/kit-orchestrator";
import { expectations, splitOption } from "../action-arguments.js";

/** Words with one value to each option, taken one after the other; the first that is wrong is kept. */
export interface Words {
  /** What an option's text means; undefined where it means nothing, or was not given. */
  readonly take: <Meaning>(option: string, meaning: Reading<Meaning>) => Meaning | undefined;
  /** As {@link take}, but that it is not given is fine. */
  readonly takeIfGiven: <Meaning>(option: string, meaning: Reading<Meaning>) => Meaning | undefined;
  /** Whether all that was given was taken. */
  readonly areTaken: () => boolean;
  /** The first thing that was wrong; to be asked for only where something was. */
  readonly wrong: () => Message;
}

/** How a text is read, and what is expected of it. */
export interface Reading<Meaning> {
  readonly read: (text: string) => Meaning | undefined;
  readonly expected: Bilingual;
  /** It stands in for a secret: what was given in its place is not repeated. */
  readonly isPrivate?: boolean;
}

const secretGiven: Bilingual = { en: "something else", ja: "別の形式 (内容は表示しません)" };
const nothingGiven: Bilingual = { en: "nothing", ja: "指定なし" };
const unknownOption: Bilingual = { en: "another option", ja: "使用できるオプション" };

/** Sorts words into options and the values of `places`, which stand without one, in order. */
export function wordsOf(words: readonly string[], places: readonly string[]): Words {
  const given = new Map<string, string>();
  let wrong: Message | undefined;
  const refuse = (option: string, what: Value, expected: Bilingual): void => {
    wrong ??= message("start", "VK103", { option, given: what, expected });
  };

  const free = places.toReversed();
  const rest = words.toReversed();
  for (let word = rest.pop(); word !== undefined; word = rest.pop()) {
    const { option, attached } = splitOption(word);
    const isOption = word.startsWith("-");
    const name = isOption ? option : (free.pop() ?? word);
    const value = isOption ? (attached ?? rest.pop()) : word;
    if (value === undefined) refuse(name, nothingGiven, expectations.value);
    else if (given.has(name)) refuse(name, secretGiven, expectations.once);
    else given.set(name, value);
  }

  const takeIfGiven: Words["take"] = (option, { read, expected, isPrivate = false }) => {
    const text = given.get(option);
    given.delete(option);
    if (text === undefined) return undefined;
    const meaning = read(text);
    if (meaning === undefined) refuse(option, isPrivate ? secretGiven : JSON.stringify(text), expected);
    return meaning;
  };
  return {
    takeIfGiven,
    take: (option, reading) => {
      if (!given.has(option)) refuse(option, nothingGiven, reading.expected);
      return takeIfGiven(option, reading);
    },
    areTaken: () => {
      for (const option of given.keys()) refuse(option, secretGiven, unknownOption);
      return wrong === undefined;
    },
    wrong: () => {
      if (wrong === undefined) throw new Error("nothing was wrong with these words");
      return wrong;
    },
  };
}
