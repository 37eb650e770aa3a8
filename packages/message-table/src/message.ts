import type { Failure } from "@volkit/tool-command";
import type { MessageTable, Severity } from "./entry.js";
import type { Bilingual } from "./language.js";

/** What can stand for a `{name}` in a text: as it is, in the reader's language, or as {@link describeFailure} words it. */
export type Value = string | number | Bilingual | Failure;

/** The names that a text has in braces. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The text of a message that tells which values it needs: the English one where there are two. */
export type TextOf<
  Table extends MessageTable<keyof Table>,
  Id extends keyof Table,
> = Table[Id]["text"] extends infer Text ? (Text extends Bilingual ? Text["en"] : Text) : never;

/** The values that a message of a table needs, by the names in its text, which has to be known to the compiler (`as const`). */
export type ValuesOf<Table extends MessageTable<keyof Table>, Id extends keyof Table> =
  TextOf<Table, Id> extends infer Text extends string ? Readonly<Record<Placeholders<Text>, Value>> : never;

/** The numbers of the messages of a table. */
export type IdOf<Table> = keyof Table & string;

/** The steps that the messages of a table name. */
export type StepsOf<Table extends MessageTable<keyof Table>> = Table[keyof Table]["steps"][number];

/** Something said by a step, ready to be put into words. It is plain data: it can be kept as JSON and worded later. */
export interface MessageOf<Id extends string, Step extends string> {
  /** Its number in the table. */
  readonly id: Id;
  /** As the table has it. */
  readonly severity: Severity;
  /** The step that said it. */
  readonly step: Step;
  /** By the names in braces in its text. */
  readonly values: Readonly<Record<string, Value>>;
}
