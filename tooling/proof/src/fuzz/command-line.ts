import { wordEnd } from "./subject.js";

/** The words of a command line in one text. */
export function said(...words: readonly string[]): string {
  return words.join(wordEnd);
}

/** The words that a text stands for. */
export function wordsOf(text: string): string[] {
  return text === "" ? [] : text.split(wordEnd);
}

/** Words of a command line that are hard for most readers of them. */
export const hardWords = {
  "one tag over and over": manyWords("-t", "A"),
  "options without a value": manyWords("-t"),
  "words nobody knows": manyWords("-R"),
  "a long word": (length: number) => said("-t", " a".repeat(length / 2)),
  "a long option": (length: number) => `-${"=".repeat(length)}`,
  "--json over and over": manyWords("--json"),
};

/** Many words of one kind, which {@link wordEnd} divides. */
function manyWords(...some: readonly string[]): (length: number) => string {
  const words = said(...some, "");
  return (length) => words.repeat(Math.ceil(length / words.length));
}
