import { parseWriteCheckArguments } from "volkit/src/write-check/arguments.js";
import { hardWords, said, wordsOf } from "../command-line.js";
import { isVolume } from "../own-configuration.js";
import { pieces } from "../samples/calls.js";
import { subject } from "../subject.js";

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
