import { messageTable, type Language, type MessageEntry, type MessageId } from "@volkit/kit-orchestrator";

/** A message in a few words: the first sentence of its meaning. */
export function shortText(id: MessageId, language: Language): string {
  const { severity, meaning }: MessageEntry = messageTable[id];
  const [first = ""] = meaning[language].split(language === "ja" ? /(?<=。)/ : /(?<=[.;]) /);
  return `${severity.padEnd(5)}  ${first.replace(/[.;。]$/, "")}`;
}
