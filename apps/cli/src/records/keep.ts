import { message, type Message } from "@volkit/kit-orchestrator";
import { inTime, tooLate } from "../patience.js";
import type { Limits } from "./limits.js";
import { storeRecord, type Entry } from "./store.js";

/**
 * Keeps a record, and says where that cannot be done; nothing else depends on it. `folder` is undefined where nothing
 * says where records are kept.
 */
export async function keepRecord(
  folder: string | undefined,
  entry: Entry,
  limits: Limits,
  now: number,
  report: (said: Message) => void,
): Promise<boolean> {
  if (folder === undefined) {
    report(message("start", "VK131", {}));
    return false;
  }
  const stored = await inTime(storeRecord(folder, entry, limits, now));
  const why = stored === undefined ? tooLate : stored.kind === "failed" ? stored.why : undefined;
  if (why === undefined) return true;
  report(message("start", "VK130", { folder, why }));
  return false;
}
