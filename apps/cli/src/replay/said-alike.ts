import { messageText, type Message } from "@volkit/kit-orchestrator";
import { fitsTextOf } from "../explain/values-in.js";
import type { HeldMessage } from "../recorded/format.js";

/**
 * Whether a recorded message and one of today say the same: in either language, or, of the kit's own messages, in words
 * that are worded otherwise today. The seed's messages are what they are, word for word.
 */
export function isSaidAlike(recorded: HeldMessage, today: Message): boolean {
  if (recorded.id !== today.id || recorded.severity !== today.severity) return false;
  const texts = [messageText(today, "en"), messageText(today, "ja")];
  if (texts.includes(recorded.text)) return true;
  if (!today.id.startsWith("VK")) return false;
  const fits = (text: string) => fitsTextOf(today.id, text);
  return !fits(recorded.text) && texts.some(fits);
}
