import { message, type Message } from "@volkit/kit-orchestrator";
import type { Volume } from "@volkit/tool-command";
import { inTime, tooLate } from "../patience.js";
import { reasonOf } from "../reason.js";
import { alarmsFile } from "./read.js";
import { discardAlarms } from "./write.js";

/**
 * Forgets what was told of a volume, for a run that tells at every check: it keeps no book, so what was kept before
 * knows nothing of what is over by now, and would hide a new split brain once changes alone are told again.
 */
export async function forgetAlarms(
  records: string | undefined,
  volume: Volume,
  report: (said: Message) => void,
): Promise<void> {
  if (records === undefined) return;
  const file = alarmsFile(records, volume);
  const forgotten = await inTime(discardAlarms(file).then(() => ({ why: undefined }), failed));
  const { why } = forgotten ?? { why: tooLate };
  if (why !== undefined) report(message("start", "VK158", { file, why }));
}

function failed(error: unknown): { readonly why: string } {
  return { why: reasonOf(error) };
}
