import type { Bilingual } from "@volkit/kit-orchestrator";
import { within } from "./within.js";

/** How long the disk of the records may take, in seconds: one that hangs must not hold up the answer. */
const patience = 2;

export const tooLate: Bilingual = {
  en: `no answer within ${patience} s`,
  ja: `${patience} 秒以内に応答がありません`,
};

/** What a promise about that disk gives in time, else undefined. */
export function inTime<Value>(promise: Promise<Value>): Promise<Value | undefined> {
  return within(patience, promise);
}
