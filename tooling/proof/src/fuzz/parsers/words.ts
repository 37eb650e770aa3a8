import { messageLine } from "@volkit/kit-orchestrator";
import { commandAt, parseActionArguments, splitCall, tagsIn } from "volkit/src/action-arguments.js";
import { takeOption } from "volkit/src/observe/take-option.js";
import { parseWriteCheckArguments } from "volkit/src/write-check/arguments.js";
import { isTag, isVolume } from "../own-configuration.js";
import type { Several } from "../random.js";
import { subject, wordEnd } from "../subject.js";

function said(...words: readonly string[]): string {
  return words.join(wordEnd);
}

function wordsOf(text: string): string[] {
  return text === "" ? [] : text.split(wordEnd);
}

const pieces = [
  wordEnd,
  wordEnd,
  "-t",
  "-i",
  "-R",
  "--volume",
  "--config",
  "--json",
  "--root",
  "--lock-folder",
  "--vendor=",
  "--called-by=12",
  "=",
  "-",
  "E:",
  "Vol.E",
];

const calls: Several<string> = [
  said("-t", "Vol.E", "-i", "E:"),
  said("-t=Vol.E", "-i=E:", "-R"),
  said("-t", "共有 E", "--volume", "e", "--config", "C:\\a b\\volkit.json", "--json"),
  said("--called-by=4711", "--vendor=C:\\LK\\restore.ksh.before-volkit", "-t", "Vol.E"),
  said("-t", "A", "-t", "A", "-i", ""),
  said("-t", "A", "-t", "B"),
  said("-i", "-t", "A"),
  said("restore", "-t", "Vol.E"),
];

/** Many words of one kind, which {@link wordEnd} divides. */
function manyWords(...some: readonly string[]): (length: number) => string {
  const words = said(...some, "");
  return (length) => words.repeat(Math.ceil(length / words.length));
}

const hardWords = {
  "one tag over and over": manyWords("-t", "A"),
  "options without a value": manyWords("-t"),
  "words nobody knows": manyWords("-R"),
  "a long word": (length: number) => said("-t", " a".repeat(length / 2)),
  "a long option": (length: number) => `-${"=".repeat(length)}`,
  "--json over and over": manyWords("--json"),
};

interface OwnArguments {
  readonly values: ReadonlyMap<string, string>;
  readonly tolerated: readonly string[];
}

/** The words by place, and not one after the other; undefined where an option has no value, or two. */
function ownArguments(words: readonly string[]): OwnArguments | undefined {
  const values = new Map<string, string>();
  const tolerated: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--json") continue;
    if (word.startsWith("--json=")) return undefined;
    const option = ["-t", "-i", "--volume", "--config"].find(
      (one) => word === one || word.startsWith(`${one}=`),
    );
    if (option === undefined) {
      tolerated.push(word);
      continue;
    }
    let value: string | undefined = word.slice(option.length + 1);
    if (word === option) {
      at += 1;
      value = words[at]?.startsWith("-") ? undefined : words[at];
    }
    if (value === undefined || (values.has(option) && values.get(option) !== value)) return undefined;
    values.set(option, value);
  }
  return { values, tolerated };
}

export const actionArguments = subject({
  name: "action's words",
  samples: calls,
  words: pieces,
  read: ({ text }) => parseActionArguments("restore", wordsOf(text)),
  judge: (answer, { text }) => {
    const own = ownArguments(wordsOf(text));
    const [tag, volume] = [own?.values.get("-t"), own?.values.get("--volume")];
    const isRight =
      tag !== undefined &&
      isTag(tag) &&
      (volume === undefined || isVolume(volume)) &&
      own?.values.get("--config") !== "";
    if (answer.kind === "refused") {
      const line = messageLine(answer.why, "en");
      if (!/^ERROR VK10[23] [^\n]+$/.test(line)) return `refused by ${line}`;
      return isRight ? "refused, and nothing is wrong" : undefined;
    }
    if (!isRight || own === undefined) return "taken, and should be refused";
    const given = answer.arguments;
    if (given.tag !== tag || given.id !== (own.values.get("-i") ?? "")) return "the tag or the ID is another";
    if (given.volume?.letter !== volume?.charAt(0).toUpperCase()) return "the volume is another";
    if (given.configFile !== own.values.get("--config")) return "the configuration is another";
    return JSON.stringify(given.tolerated) === JSON.stringify(own.tolerated) ? undefined : "words are lost";
  },
  broken: {
    "the first of two tags counts": (answer, { text }) => {
      const [tag, ...more] = tagsIn(wordsOf(text));
      return answer.kind === "refused" && tag !== undefined && more.length > 0
        ? { kind: "arguments" as const, arguments: { tag, id: "", tolerated: [] } }
        : answer;
    },
    "options of LifeKeeper's are forgotten": (answer) =>
      answer.kind === "arguments" ? { ...answer, arguments: { ...answer.arguments, tolerated: [] } } : answer,
    "an ID is trimmed": (answer) =>
      answer.kind === "arguments"
        ? { ...answer, arguments: { ...answer.arguments, id: answer.arguments.id.trim() } }
        : answer,
  },
  hard: hardWords,
});

/** The tag that a word names by itself, or with the next one. */
function tagsAt(word: string, at: number, words: readonly string[]): string[] {
  const next = words[at + 1] ?? "";
  const named = word === "-t" && !next.startsWith("-") ? next : word.startsWith("-t=") ? word.slice(3) : "";
  return named === "" ? [] : [named];
}

export const scriptCalls = subject({
  name: "script's words",
  samples: calls,
  words: pieces,
  read: ({ text }) => {
    const words = wordsOf(text);
    const parsed = parseActionArguments("restore", words);
    const tag = parsed.kind === "arguments" ? parsed.arguments.tag : undefined;
    return {
      ...splitCall(words),
      tags: tagsIn(words),
      at: commandAt(words),
      taken: takeOption(words, "--vendor"),
      tag,
    };
  },
  judge: ({ script, words, tags, at, taken, tag }, { text }) => {
    const all = wordsOf(text);
    const own = all.filter((word) => !word.startsWith("--vendor=") && !word.startsWith("--called-by="));
    const meant = script === undefined ? all : own;
    if (JSON.stringify(words) !== JSON.stringify(meant)) return "the words are not those that were given";
    if (script !== undefined && !all.includes(`--vendor=${script.vendor}`)) return "nobody named that script";
    if (tag !== undefined && !tags.includes(tag)) return "the action's tag is none of the tags";
    if (JSON.stringify(tags) !== JSON.stringify(all.flatMap(tagsAt)))
      return "the tags are not those that were named";
    if (at >= 0 ? all[at]?.startsWith("-") : all[0]?.startsWith("-") === false)
      return "the command is not found";
    if (taken.value !== all.find((word) => word.startsWith("--vendor="))?.slice(9))
      return "the option's value is another";
    return taken.rest.length === all.filter((word) => !word.startsWith("--vendor=")).length
      ? undefined
      : "words are lost";
  },
  broken: {
    "the script's own words stay": (answer, { text }) => ({ ...answer, words: wordsOf(text) }),
    "only the first tag is seen": (answer) => ({ ...answer, tags: answer.tags.slice(0, 1) }),
    "an option can be the command": (answer) => ({ ...answer, at: 0 }),
  },
  hard: hardWords,
});

export const writeCheckWords = subject({
  name: "write check's words",
  samples: [
    said("E:", "--json"),
    said("e", "--root", "C:\\mnt\\e", "--lock-folder=C:\\LK\\Out"),
    said("--root=/mnt/e", "E:\\"),
    said("E:", "F:"),
    said("--root", "a", "E"),
  ],
  variants: 2,
  words: pieces,
  read: ({ text, variant }) => parseWriteCheckArguments(wordsOf(text), variant === 0 ? "win32" : "linux"),
  judge: (answer, { text, variant }) => {
    const words = wordsOf(text);
    if (answer.kind === "refused") {
      const isPlain = words.length === 1 && isVolume(words[0] ?? "");
      return isPlain ? "refused, and nothing is wrong" : undefined;
    }
    const { volume, json, root, lockFolder } = answer.arguments;
    const isFolder = (word: string, at: number) =>
      word.startsWith("--root=") ||
      word.startsWith("--lock-folder=") ||
      ["--root", "--lock-folder"].includes(word) ||
      ["--root", "--lock-folder"].includes(words[at - 1] ?? "");
    const rest = words.filter((word, at) => word !== "--json" && !isFolder(word, at));
    if (rest.length > 1) return "more than one word is left";
    if (json !== words.includes("--json") && !words.includes("--root") && !words.includes("--lock-folder"))
      return "--json is not seen";
    if (!words.some((word) => isVolume(word) && word.charAt(0).toUpperCase() === volume.letter))
      return "nobody named that volume";
    const full = [root, lockFolder].filter((folder) => folder !== undefined);
    const isFull = (folder: string) =>
      variant === 0 ? /^([A-Z]:\\|\\\\)/i.test(folder) : folder.startsWith("/");
    if (!full.every(isFull)) return "a folder is no full path";
    return full.length === ["--root", "--lock-folder"].filter((one) => text.includes(one)).length ||
      full.length > 0
      ? undefined
      : text.includes("--root") || text.includes("--lock-folder")
        ? "a folder is lost"
        : undefined;
  },
  broken: {
    "the last volume counts": (answer, { text }) => {
      const last = wordsOf(text).findLast(isVolume)?.charAt(0).toUpperCase();
      return last === undefined
        ? answer
        : {
            kind: "arguments" as const,
            arguments: { volume: { letter: last, name: `${last}:` }, json: false },
          };
    },
    "a folder may be any": (answer) =>
      answer.kind === "arguments" && answer.arguments.root !== undefined
        ? { ...answer, arguments: { ...answer.arguments, root: "mnt" } }
        : answer,
  },
  hard: hardWords,
});
