import { messageTable, type Language, type MessageEntry, type MessageId } from "@volkit/kit-orchestrator";

/** A message in a few words: how bad it is, and the first sentence of its meaning. */
export function shortText(id: MessageId, language: Language): string {
  const { severity }: MessageEntry = messageTable[id];
  return `${severity.padEnd(5)}  ${shortMeaning(id, language)}`;
}

/** The first sentence of a message's meaning. */
export function shortMeaning(id: MessageId, language: Language): string {
  const { meaning }: MessageEntry = messageTable[id];
  const [first = ""] = meaning[language].split(language === "ja" ? /(?<=。)/ : /(?<=[.;]) /);
  return first.replace(/[.;。]$/, "");
}
