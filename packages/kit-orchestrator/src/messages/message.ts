import { messagesOf, type MessageOf, type Messages, type ValuesOf as ValuesIn } from "@volkit/message-table";
import type { Step } from "../steps.js";
import { messageTable, type MessageId, type MessageTable } from "./table.js";

/** The values that a message needs, by the names in its text. */
export type ValuesOf<Id extends MessageId> = ValuesIn<MessageTable, Id>;

/** Something said by a step, ready to be put into words. */
export type Message = MessageOf<MessageId, Step>;

// The types below are written out: those that the compiler finds hold the whole table, each of them.
const own = messagesOf<MessageTable, Step>(messageTable);

/** A message of the table, said by a step, with a value for each name in braces in its text. */
export const message: Messages<MessageTable, Step>["message"] = own.message;

/** The text of a message, on one line, without severity and number. The seed's numbers have one text only. */
export const messageText: Messages<MessageTable, Step>["messageText"] = own.messageText;

/** The line LifeKeeper's log gets: `SEVERITY NUMBER TEXT`. */
export const messageLine: Messages<MessageTable, Step>["messageLine"] = own.messageLine;
