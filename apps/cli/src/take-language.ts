import type { Bilingual, Language } from "@volkit/kit-orchestrator";
import { splitOption } from "./action-arguments.js";

/** What `--lang` takes. */
export const languages: Bilingual = { en: "en or ja", ja: "en または ja" };

/** What `--lang` asks for; `bad` is what it was given where that is no language. */
export interface AskedLanguage {
  readonly language: Language | undefined;
  readonly bad: string | undefined;
  /** The words without it. */
  readonly rest: readonly string[];
}

/**
 * Takes `--lang LANGUAGE` and `--lang=LANGUAGE` out of words, wherever it stands before a `--`; the last one counts.
 * What comes after that belongs to another command line.
 */
export function takeLanguage(words: readonly string[]): AskedLanguage {
  const rest: string[] = [];
  let asked: string | undefined;
  const others = words.indexOf("--");
  const own = others < 0 ? words : words.slice(0, others);
  for (let at = 0; at < own.length; at += 1) {
    const word = own[at] ?? "";
    const { option, attached } = splitOption(word);
    if (option !== "--lang") {
      rest.push(word);
      continue;
    }
    asked = attached ?? own[at + 1] ?? "";
    if (attached === undefined) at += 1;
  }
  rest.push(...words.slice(own.length));
  if (asked === "en" || asked === "ja") return { language: asked, bad: undefined, rest };
  return { language: undefined, bad: asked, rest };
}
