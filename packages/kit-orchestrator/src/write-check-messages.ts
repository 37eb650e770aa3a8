import type { Volume } from "@volkit/tool-command";
import type { WriteCheckAnswer, WhyWriteCheckFailed, WriteCheckStep } from "@volkit/volume-health";
import { message, type Message } from "./messages/message.js";
import type { Step } from "./steps.js";
import { writeCheckStepWords } from "./words.js";

/** Who asked for a write check, of what, and by which command. */
export interface AskedWriteCheck {
  /** The step that asks, under which the messages stand. */
  readonly asker: Step;
  /** What the messages begin with, where that is not the step: for somebody who asks by hand. */
  readonly named?: string;
  /** The volume that is written to. */
  readonly volume: Volume;
  /** As a person would type it. */
  readonly command: string;
}

/** What is to be said of the built-in check's answer: nothing where the volume was written as it should be. */
export function writeCheckMessages(
  answer: WriteCheckAnswer,
  asked: AskedWriteCheck,
  slow: number,
): Message[] {
  const { asker, named: step = asker, volume } = asked;
  const about = { step, volume: volume.name };
  const left = answer.left;
  const more = left === undefined ? [] : [message(asker, "VK613", { ...about, file: left })];

  if (answer.kind === "failed") return [whyFailed(answer.step, answer.why, asked), ...more];
  if (answer.slow === undefined) return more;
  const seconds = answer.slow.toFixed(1);
  return [message(asker, "VK612", { ...about, seconds, slow }), ...more];
}

function whyFailed(at: WriteCheckStep, why: WhyWriteCheckFailed, asked: AskedWriteCheck): Message {
  const { asker, named: step = asker, volume, command } = asked;
  const about = { step, volume: volume.name };
  const where = { ...about, at: writeCheckStepWords[at] };
  switch (why.outcome) {
    case "full":
      return message(asker, "VK602", { ...where, code: why.code });
    case "read-only":
      return message(asker, "VK603", { ...where, code: why.code });
    case "no-rights":
      return message(asker, "VK604", { ...where, code: why.code });
    case "gone":
      return message(asker, "VK605", { ...where, code: why.code });
    case "io-error":
      return message(asker, "VK606", { ...where, code: why.code });
    case "content-differs":
      return message(asker, "VK607", { ...about, read: why.read });
    case "hung":
      return message(asker, "VK608", { ...where, seconds: why.seconds });
    case "still-hanging":
      return message(asker, "VK609", about);
    case "no-root":
      return message(asker, "VK610", about);
    case "unknown":
      return message(asker, "VK611", { ...where, command, why: why.failure });
  }
}
