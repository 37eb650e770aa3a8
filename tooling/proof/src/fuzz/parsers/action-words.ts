import { messageLine } from "@volkit/kit-orchestrator";
import { parseActionArguments, tagsIn } from "volkit/src/action-arguments.js";
import { hardWords, wordsOf } from "../command-line.js";
import { isTag, isVolume } from "../own-configuration.js";
import { calls, pieces } from "../samples/calls.js";
import { subject } from "../subject.js";

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

export const actionWords = subject({
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
