import { fill, messageTable, type Language, type MessageEntry } from "@volkit/kit-orchestrator";
import { oneLine } from "@volkit/tool-command";
import { messageNamed } from "../explain/values-in.js";
import type { HeldMessage } from "./format.js";
import { valuesOfText } from "./text-values.js";
import { otherThan, valueWords } from "./value-words.js";

/**
 * The text of a recorded message on one line, without severity and number, in the reader's language. As it was recorded
 * where the seed has one text for every language, or the number or the text is not one that this release knows.
 */
export function retold({ id, text }: HeldMessage, language: Language): string {
  const number = messageNamed(id);
  if (number === undefined) return oneLine(text);
  const { text: known }: MessageEntry = messageTable[number];
  if (typeof known === "string") return oneLine(text);

  const values = valuesOfText(text, known[otherThan(language)]);
  if (values === undefined || valuesOfText(text, known[language]) !== undefined) return oneLine(text);
  return fill(known[language], (name) => {
    const value = values.get(name);
    return value === undefined ? undefined : valueWords(name, value, language);
  });
}

/** The same with severity and number, as a log has it. */
export function retoldLine(said: HeldMessage, language: Language): string {
  return `${oneLine(said.severity)} ${oneLine(said.id)} ${retold(said, language)}`;
}
