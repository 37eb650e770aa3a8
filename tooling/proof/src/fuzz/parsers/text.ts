import { isReadable, lines, oneLine, parseVolume } from "@volkit/tool-command";
import { hardTexts } from "../hard.js";
import { isText } from "../own-reading.js";
import { mirrorAnswers, services, shadowListings, volumePaths } from "../samples/tools.js";
import { subject } from "../subject.js";

const [first, ...more] = shadowListings;
const samples = [first, ...more, ...mirrorAnswers, ...services, ...volumePaths] as const;

/** Signs that end a line, beyond those that are white space. */
const breaks = /[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/;

function withoutSpace(text: string): string {
  return text.replace(/[\s\x1c-\x1e\x85]/g, "");
}

export const linesOfText = subject({
  name: "lines",
  samples,
  read: ({ text }) => lines(text),
  judge: (answer, { text }) => {
    if (answer.some((line) => breaks.test(line))) return "a line holds a line break";
    if (answer.some((line) => line.trim() === "")) return "a line is empty";
    if (withoutSpace(answer.join("")) !== withoutSpace(text)) return "the lines are not the text";
    return undefined;
  },
  broken: {
    "the last line is lost": (answer) => answer.slice(0, -1),
    "empty lines stay": (answer) => [...answer, " "],
    "only \\n ends a line": (_, { text }) => text.split("\n").filter((line) => line.trim() !== ""),
  },
  hard: hardTexts("E: 1"),
});

/** No sign that ends a line or drives a terminal; a tab does neither. */
function isTame(text: string): boolean {
  return !/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/.test(text);
}

/** What must stay of a text: all but white space, control characters and the signs that stand for them. */
function kept(text: string): string {
  return text.replace(/[\s\x00-\x1f\x7f-\x9f\u2400-\u2421]/g, "");
}

export const textOnOneLine = subject({
  name: "one line",
  samples,
  read: ({ text }) => oneLine(text),
  judge: (answer, { text }) => {
    if (!isTame(answer)) return "the line holds a control character";
    if (answer !== answer.trim()) return "there is white space at the ends";
    return kept(answer) === kept(text) ? undefined : "the line is not the text";
  },
  broken: {
    "a terminal is driven": (answer, { text }) => (text.includes("\x1b") ? `${answer}\x1b` : answer),
    "long text is cut": (answer) => answer.slice(0, 100),
  },
  hard: hardTexts("E: 1"),
});

export const readableText = subject({
  name: "is readable",
  samples,
  read: ({ text }) => isReadable(text),
  judge: (answer, { text }) => (answer === isText(text) ? undefined : `${answer} for what is the other`),
  broken: { "everything is": () => true, "nothing is": () => false },
  hard: hardTexts(),
});

export const volumeName = subject({
  name: "volume",
  samples: ["E", "e:", "E:\\", "EE", "E:\\a", "", "１:", "e:/", "Z:"],
  words: ["E", "e", ":", "\\", "Z", "ｅ"],
  read: ({ text }) => parseVolume(text),
  judge: (answer, { text }) => {
    const letter = text.charAt(0).toUpperCase();
    const isOne = text.charAt(0) < "\x7f" && letter >= "A" && letter <= "Z";
    const meant = isOne && ["", ":", ":\\"].includes(text.slice(1)) ? letter : undefined;
    if (answer?.letter !== meant) return `${answer?.letter ?? "none"} for ${meant ?? "none"}`;
    return answer === undefined || answer.name === `${answer.letter}:` ? undefined : "letter and name differ";
  },
  broken: {
    "the first letter decides": (answer, { text }) => {
      const letter = text.charAt(0).toUpperCase();
      return /^[A-Z]/.test(letter) ? { letter, name: `${letter}:` } : answer;
    },
    "the name has no colon": (answer) => answer && { ...answer, name: answer.letter },
  },
  hard: hardTexts("E", "E:\\"),
});
