import { fill, type Bilingual, type Language } from "@volkit/kit-orchestrator";

/** A text in the reader's language, with its values. */
export function told(
  { language }: { readonly language: Language },
  text: Bilingual,
  values: Readonly<Record<string, string>>,
): string {
  return fill(text[language], (name) => values[name]);
}
