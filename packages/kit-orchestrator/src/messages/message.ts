import { messagesOf, type MessageOf, type ValuesOf as ValuesIn } from "@volkit/message-table";
import type { Step } from "../steps.js";
import { messageTable, type MessageId, type MessageTable } from "./table.js";

/** The values that a message needs, by the names in its text. */
export type ValuesOf<Id extends MessageId> = ValuesIn<MessageTable, Id>;

/** Something said by a step, ready to be put into words. */
export type Message = MessageOf<MessageId, Step>;

/** The messages of the table: made, as a text, and as the line that LifeKeeper's log gets. */
export const { message, messageText, messageLine } = messagesOf<MessageTable, Step>(messageTable);
