import { message, type Bilingual, type Message, type Value } from "@volkit/kit-orchestrator";
import { parseVolume, type Volume } from "@volkit/tool-command";

/** What an action was called with. */
export interface ActionArguments {
  readonly tag: string;
  /** The resource's ID as LifeKeeper gives it; empty is as good as none. */
  readonly id: string;
  /** Given with --volume: it decides. */
  readonly volume?: Volume;
  readonly configFile?: string;
  /** What was given and not understood: LifeKeeper may append options of its own. */
  readonly tolerated: readonly string[];
}

export type ParsedArguments =
  | { readonly kind: "arguments"; readonly arguments: ActionArguments }
  | { readonly kind: "refused"; readonly why: Message };

const optionsWithValue = ["-t", "-i", "--volume", "--config"];

/**
 * Reads the words after an action's name: few enough that no library is needed, and an action starts the
 * sooner without one. An option takes its value as the next word or after `=`.
 */
export function parseActionArguments(action: string, words: readonly string[]): ParsedArguments {
  const given = new Map<string, string>();
  const tolerated: string[] = [];

  // The next word stands last: taking the first one away moves all the others.
  const rest = words.toReversed();
  for (let word = rest.pop(); word !== undefined; word = rest.pop()) {
    const { option, attached } = splitOption(word);
    if (option === "--json" && attached === undefined) continue;
    if (option === "--json") return refused(option, word, expectations.noValue);
    if (!optionsWithValue.includes(option)) {
      tolerated.push(word);
      continue;
    }
    const value = attached ?? (rest.at(-1)?.startsWith("-") ? undefined : rest.pop());
    if (value === undefined) return refused(option, withoutValue(word), expectations.value);
    const before = given.get(option);
    if (before !== undefined && before !== value) {
      return refused(option, `${before}, ${value}`, expectations.once);
    }
    given.set(option, value);
  }

  const tag = given.get("-t");
  if (tag === undefined) return { kind: "refused", why: message("start", "VK102", { action }) };
  if (!/^[^-\p{Cc}\s][^\p{Cc}]*$/u.test(tag)) return refused("-t", JSON.stringify(tag), expectations.tag);

  const volumeText = given.get("--volume");
  const volume = volumeText === undefined ? undefined : parseVolume(volumeText);
  if (volumeText !== undefined && volume === undefined) {
    return refused("--volume", JSON.stringify(volumeText), expectations.volume);
  }

  const configFile = given.get("--config");
  if (configFile === "") return refused("--config", '""', expectations.value);
  return {
    kind: "arguments",
    arguments: {
      tag,
      id: given.get("-i") ?? "",
      ...(volume === undefined ? {} : { volume }),
      ...(configFile === undefined ? {} : { configFile }),
      tolerated,
    },
  };
}

/** What an installed script says of itself, before the words that LifeKeeper gave it. */
interface CallingScript {
  /** The script's process id, which tells its call from every other one of that moment. */
  readonly calledBy: string;
  /** The full path of the vendor's script that the tag goes to where it is not volkit's; empty where there is none. */
  readonly vendor: string;
}

export interface SplitCall {
  /** Undefined where no installed script called. */
  readonly script: CallingScript | undefined;
  /** The words as they were given to the script. */
  readonly words: readonly string[];
}

/** Takes out what an installed script adds: `--called-by=PID --vendor=FILE`, the value always after the `=`. */
export function splitCall(words: readonly string[]): SplitCall {
  const valueOf = (option: string): string | undefined =>
    words.map(splitOption).find((word) => word.option === option)?.attached;
  const vendor = valueOf("--vendor");
  if (vendor === undefined) return { script: undefined, words };
  const isOurs = (word: string): boolean => /^--(?:called-by|vendor)=/.test(word);
  return {
    script: { calledBy: valueOf("--called-by") ?? "", vendor },
    words: words.filter((word) => !isOurs(word)),
  };
}

/**
 * Every tag that the words name, however many, and whatever else is wrong with them: whose a tag is has to be
 * known before the words are judged. A word after `-t` that begins with `-` is none.
 */
export function tagsIn(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const { option, attached } = splitOption(word);
    const tag = option === "-t" ? (attached ?? words[at + 1] ?? "") : "";
    return tag === "" || (attached === undefined && tag.startsWith("-")) ? [] : [tag];
  });
}

/** The place of the first word that is neither an option nor an option's value: the command. */
export function commandAt(words: readonly string[]): number {
  return words.findIndex((word, at) => {
    const before = words[at - 1];
    return !word.startsWith("-") && (before === undefined || !optionsWithValue.includes(before));
  });
}

/** What can be expected of an option, in words. */
export const expectations = {
  value: { en: "a value as the next word or after =", ja: "オプションの直後または = の後に値を指定" },
  noValue: { en: "the option alone", ja: "値なし" },
  once: { en: "one value", ja: "値を 1 つだけ指定" },
  tag: {
    en: "a tag that begins with neither - nor white space and holds no control characters",
    ja: "- や空白で始まらず、制御文字を含まないタグ",
  },
  volume: { en: "one drive letter: E, E: or E:\\", ja: "ドライブレター 1 文字 (E、E:、E:\\)" },
} satisfies Record<string, Bilingual>;

function withoutValue(word: string): Bilingual {
  return { en: `${word} with no value after it`, ja: `${word} (値なし)` };
}

function refused(option: string, given: Value, expected: Bilingual): ParsedArguments {
  return { kind: "refused", why: message("start", "VK103", { option, given, expected }) };
}

/** An option and the value after its `=`, where it has one. */
export function splitOption(word: string): { option: string; attached: string | undefined } {
  const at = word.indexOf("=");
  if (!word.startsWith("-") || at < 0) return { option: word, attached: undefined };
  return { option: word.slice(0, at), attached: word.slice(at + 1) };
}
