import type { Language, Message } from "@volkit/kit-orchestrator";
import { messageLine } from "@volkit/kit-orchestrator";
import { failedValues } from "./texts.js";

/** The line that a failure would be told in: what only the failure itself could say stands for itself. */
export function failureLine(said: Message, language: Language): string {
  return messageLine(openIn(said), language);
}

/** A message of something that has not happened, with words in place of its exit status and its reason. */
export function openIn(said: Message): Message {
  const values = Object.entries(said.values).map(([name, value]) => {
    const isOpen = name === "code" || (typeof value === "object" && "kind" in value);
    return [name, isOpen ? failedValues[name === "code" ? "code" : "why"] : value] as const;
  });
  return { ...said, values: Object.fromEntries(values) };
}
