import { message, messageLine } from "@volkit/kit-orchestrator";
import { inTime } from "../patience.js";
import type { System } from "../system.js";
import { appendLines } from "./append.js";
import { linesIn } from "./write-log.js";

/** `volkit write-log FILE BYTES KEEP`, which only a run starts: see `writeLog`. Its answer is one line of JSON. */
export async function writeLogCommand(words: readonly string[], system: System): Promise<number> {
  const [file, bytes, keep, ...more] = words;
  const limits = { bytes: Number(bytes), keep: Number(keep) };
  const isWell = Number.isSafeInteger(limits.bytes) && Number.isSafeInteger(limits.keep) && more.length === 0;
  if (file === undefined || !isWell) {
    system.print(
      "stderr",
      `${messageLine(message("start", "VK101", { word: "write-log", near: "" }), "en")}\n`,
    );
    return 2;
  }
  const answer = (await inTime(appendLines(file, linesIn(system.environment), limits))) ?? { kind: "hung" };
  system.print("stdout", `${JSON.stringify(answer)}\n`);
  return answer.kind === "appended" || answer.kind === "not-rotated" ? 0 : 1;
}
