import type { Failure } from "@volkit/tool-command";
import type { Bilingual, Language } from "../language.js";
import type { Step } from "../steps.js";
import { describeFailure } from "./describe-failure.js";
import type { MessageEntry, Severity } from "./entry.js";
import { fill } from "./fill.js";
import { messageTable, type MessageId, type MessageTable } from "./table.js";

/** What can stand for a `{name}` in a text: as it is, or in the reader's language. */
export type Value = string | number | Bilingual | Failure;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type TextOf<Id extends MessageId> = MessageTable[Id]["text"] extends infer Text
  ? Text extends Bilingual
    ? Text["en"]
    : Text
  : never;

/** The values that a message needs, by the names in its text. */
export type ValuesOf<Id extends MessageId> =
  TextOf<Id> extends infer Text extends string ? Readonly<Record<Placeholders<Text>, Value>> : never;

/** Something said by a step, ready to be put into words. */
export interface Message {
  readonly id: MessageId;
  readonly severity: Severity;
  readonly step: Step;
  readonly values: Readonly<Record<string, Value>>;
}

export function message<Id extends MessageId>(step: Step, id: Id, values: ValuesOf<Id>): Message {
  return { id, severity: messageTable[id].severity, step, values };
}

/** The text of a message, on one line, without severity and number. The seed's numbers have one text only. */
export function messageText(said: Message, language: Language): string {
  const entry: MessageEntry = messageTable[said.id];
  const text = typeof entry.text === "string" ? entry.text : entry.text[language];
  return fill(text, (name) => {
    const value = said.values[name];
    return value === undefined ? undefined : inWords(value, language);
  });
}

/** The line LifeKeeper's log gets: `SEVERITY NUMBER TEXT`. */
export function messageLine(said: Message, language: Language): string {
  return `${said.severity} ${said.id} ${messageText(said, language)}`;
}

function inWords(value: Value, language: Language): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return "kind" in value ? describeFailure(value)[language] : value[language];
}
