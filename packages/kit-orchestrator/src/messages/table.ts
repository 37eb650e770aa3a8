import type { MessageEntry } from "./entry.js";
import { monitorMessages } from "./monitor.js";
import { removeMessages } from "./remove.js";
import { restoreMessages } from "./restore.js";
import { startMessages } from "./start.js";
import { toolMessages } from "./tools.js";

/**
 * Every message there is, by its number: the seed's fifteen, word for word, and the kit's own (`VKnnn`), with
 * severity, steps, text, meaning and remedy. Messages, help, manual and tests all come from here.
 */
export const messageTable = {
  ...startMessages,
  ...toolMessages,
  ...monitorMessages,
  ...restoreMessages,
  ...removeMessages,
} as const satisfies Record<string, MessageEntry>;

export type MessageTable = typeof messageTable;
export type MessageId = keyof MessageTable;
