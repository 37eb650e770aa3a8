import { fill, type Bilingual } from "@volkit/kit-orchestrator";

/** The notes of a record. They are recorded in English, whatever language the run's messages were in. */
export const noteTexts = {
  unknownOptions: {
    en: "options that volkit does not know: {options}",
    ja: "volkit で使用しないオプション: {options}",
  },
  written: {
    en: "{outlet}: {written} of {all} messages written",
    ja: "{outlet}: メッセージ {all} 件中 {written} 件を出力",
  },
  notAsked: { en: "{outlet}: not asked, since {why}", ja: "{outlet}: 使用していません ({why})" },
} as const satisfies Record<string, Bilingual>;

/** A note as it is recorded. */
export function noteOf(text: Bilingual, values: Readonly<Record<string, string>>): string {
  return fill(text.en, (name) => values[name]);
}
