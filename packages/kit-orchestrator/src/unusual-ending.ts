import type { Ending } from "@volkit/tool-command";
import { message, type Message } from "./messages/message.js";
import type { Step } from "./steps.js";

/** What is to be said of an ending that is not simply an exit: nothing, or how it came about and what the kit did. */
export function unusualEnding(step: Step, command: string, ending: Ending): Message[] {
  return [...howItEnded(step, command, ending), ...whatWasCut(step, command, ending)];
}

function howItEnded(step: Step, command: string, ending: Ending): Message[] {
  switch (ending.how) {
    case "exited":
      return [];
    case "crashed": {
      const { signal, signalNumber } = ending;
      return [message(step, "VK204", { step, command, signal, code: 128 + signalNumber })];
    }
    case "timed-out": {
      const ended = message(step, "VK201", { step, command, seconds: ending.seconds });
      if (ending.left.length === 0) return [ended];
      return [ended, message(step, "VK206", { step, command, processes: ending.left.join(", ") })];
    }
    case "missing":
      return [message(step, "VK202", { step, command, lookedFor: ending.lookedFor.join(", ") })];
    case "unstartable":
      return [message(step, "VK203", { step, command, file: ending.file, reason: ending.reason })];
  }
}

function whatWasCut(step: Step, command: string, ending: Ending): Message[] {
  const cut = [ending.stdout, ending.stderr].find((stream) => stream.cut);
  if (cut === undefined) return [];
  const kept = (cut.bytes ?? new TextEncoder().encode(cut.text)).length;
  return [message(step, "VK205", { step, command, kept })];
}
