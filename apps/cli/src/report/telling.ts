import { fill, steps, type Language } from "@volkit/kit-orchestrator";
import { observedTexts } from "./observed-texts.js";
import { runTexts } from "./run-texts.js";
import { storyTexts } from "./story-texts.js";

/** Every fixed text of a page. */
const pageTexts = { ...storyTexts, ...runTexts, ...observedTexts };

/** In which language a page tells, and its fixed texts. */
export interface Telling {
  readonly language: Language;
  readonly say: (key: keyof typeof pageTexts, values?: Readonly<Record<string, string | number>>) => string;
}

export function tellingIn(language: Language): Telling {
  return {
    language,
    say: (key, values = {}) =>
      fill(pageTexts[key][language], (name) => {
        const value = values[name];
        return value === undefined ? undefined : String(value);
      }),
  };
}

/** What a step does or asks; nothing for one that this release does not know. */
export function stepWords(step: string, language: Language): string {
  return Object.entries(steps).find(([name]) => name === step)?.[1][language] ?? "";
}
