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

/** Takes `--lang LANGUAGE` and `--lang=LANGUAGE` out of words, wherever it stands; the last one counts. */
export function takeLanguage(words: readonly string[]): AskedLanguage {
  const rest: string[] = [];
  let asked: string | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const { option, attached } = splitOption(word);
    if (option !== "--lang") {
      rest.push(word);
      continue;
    }
    asked = attached ?? words[at + 1] ?? "";
    if (attached === undefined) at += 1;
  }
  if (asked === "en" || asked === "ja") return { language: asked, bad: undefined, rest };
  return { language: undefined, bad: asked, rest };
}
