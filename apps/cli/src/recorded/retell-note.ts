import { fill, type Language } from "@volkit/kit-orchestrator";
import { noteTexts } from "./note-texts.js";
import { valuesOfText } from "./text-values.js";
import { valueWords } from "./value-words.js";

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
