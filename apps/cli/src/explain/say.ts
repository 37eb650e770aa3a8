import { fill, type Bilingual, type Language } from "@volkit/kit-orchestrator";
import type { Example } from "@volkit/kit-orchestrator/explain";
import { explainTexts } from "./texts.js";

/** Puts things into words of one language, with the names of one example in the commands. */
export interface Say {
  readonly language: Language;
  /** One of the fixed texts. */
  readonly text: (key: keyof typeof explainTexts, values?: Readonly<Record<string, string>>) => string;
  /**
   * A text of a table, with the example's names for `{volume}`, `{letter}`, `{tag}`, `{node}` and `{peer}`. The
   * table of messages writes its examples with the volume E:.
   */
  readonly named: (text: string | Bilingual) => string;
  /** One after the other, in one line. */
  readonly list: (items: readonly string[]) => string;
}

export function sayIn(language: Language, { tag, volume, node, peer }: Example): Say {
  const names: Readonly<Record<string, string>> = {
    volume: volume.name,
    letter: volume.letter,
    tag,
    node,
    peer,
  };
  return {
    language,
    list: (items) => items.join(language === "ja" ? "、" : ", "),
    text: (key, values = {}) => fill(explainTexts[key][language], (name) => values[name]),
    named: (text) => {
      const words = typeof text === "string" ? text : text[language];
      return fill(words.replace(/(?<![A-Za-z])E:/g, "{volume}"), (name) => names[name]);
    },
  };
}
