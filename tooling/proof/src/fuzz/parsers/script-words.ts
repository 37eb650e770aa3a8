import { commandAt, parseActionArguments, splitCall, tagsIn } from "volkit/src/action-arguments.js";
import { takeOption } from "volkit/src/observe/take-option.js";
import { hardWords, wordsOf } from "../command-line.js";
import { calls, pieces } from "../samples/calls.js";
import { subject } from "../subject.js";

/** The tag that a word names by itself, or with the next one. */
function tagsAt(word: string, at: number, words: readonly string[]): string[] {
  const next = words[at + 1] ?? "";
  const named = word === "-t" && !next.startsWith("-") ? next : word.startsWith("-t=") ? word.slice(3) : "";
  return named === "" ? [] : [named];
}

export const scriptWords = subject({
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
