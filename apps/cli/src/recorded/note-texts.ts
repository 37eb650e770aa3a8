import { fill, type Bilingual, type Language } from "@volkit/kit-orchestrator";
import { valuesOfText } from "./text-values.js";
import { valueWords } from "./value-words.js";

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

/** A recorded note in the reader's language; as it was recorded where its form is not one that this release knows. */
export function retoldNote(note: string, language: Language): string {
  if (language === "en") return note;
  for (const text of Object.values(noteTexts)) {
    const values = valuesOfText(note, text.en);
    if (values === undefined) continue;
    return fill(text[language], (name) => {
      const value = values.get(name);
      return value === undefined ? undefined : valueWords(name, value, language);
    });
  }
  return note;
}
