import { describeFailure } from "./describe-failure.js";
import type { MessageEntry, MessageTable } from "./entry.js";
import { fill } from "./fill.js";
import type { Language } from "./language.js";
import type { IdOf, MessageOf, StepsOf, Value, ValuesOf } from "./message.js";

/** What can be done with the messages of one table. */
export interface Messages<Table extends MessageTable<keyof Table>, Step extends string> {
  /** A message of the table, said by a step, with a value for each `{name}` in its text. */
  readonly message: <Id extends IdOf<Table>>(
    step: Step,
    id: Id,
    values: ValuesOf<Table, Id>,
  ) => MessageOf<IdOf<Table>, Step>;
  /** The text of a message, on one line whatever its values hold, without severity and number. */
  readonly messageText: (said: MessageOf<IdOf<Table>, Step>, language: Language) => string;
  /** The line that a log gets: `SEVERITY NUMBER TEXT`. */
  readonly messageLine: (said: MessageOf<IdOf<Table>, Step>, language: Language) => string;
}

/**
 * Says the messages of a table. The compiler holds every number, every step and every value against the table, so
 * that no message can lack a word; the steps are those that the table names, unless told otherwise.
 */
export function messagesOf<
  const Table extends MessageTable<keyof Table>,
  Step extends string = StepsOf<Table>,
>(table: Table): Messages<Table, Step> {
  const messageText: Messages<Table, Step>["messageText"] = (said, language) => {
    const entry: MessageEntry = table[said.id];
    const text = typeof entry.text === "string" ? entry.text : entry.text[language];
    return fill(text, (name) => {
      const value = said.values[name];
      return value === undefined ? undefined : inWords(value, language);
    });
  };
  return {
    message: (step, id, values) => ({ id, severity: table[id].severity, step, values }),
    messageText,
    messageLine: (said, language) => `${said.severity} ${said.id} ${messageText(said, language)}`,
  };
}

function inWords(value: Value, language: Language): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return "kind" in value ? describeFailure(value)[language] : value[language];
}
