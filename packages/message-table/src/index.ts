export { describeFailure } from "./describe-failure.js";
export type { MessageEntry, MessageTable, Severity } from "./entry.js";
export { fill } from "./fill.js";
export type { Bilingual, Language } from "./language.js";
export { messagesOf, type Messages } from "./messages-of.js";
export type { IdOf, MessageOf, Placeholders, StepsOf, TextOf, Value, ValuesOf } from "./message.js";
