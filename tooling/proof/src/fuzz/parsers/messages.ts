import { message, messageLine } from "@volkit/kit-orchestrator";
import { hardTexts, runs } from "../hard.js";
import { shadowListings } from "../samples/tools.js";
import { subject } from "../subject.js";

const expected = { en: "one drive letter", ja: "ドライブレター 1 文字" };

export const messageLines = subject({
  name: "message lines",
  samples: [...shadowListings, "{option} {given}", "$& $1 $'", "Vol.E"],
  variants: 2,
  words: ["{option}", "{given}", "{expected}", "$&", "$1", "{", "}"],
  read: ({ text, variant }) =>
    messageLine(
      message("start", "VK103", { option: "-t", given: text, expected }),
      variant === 0 ? "en" : "ja",
    ),
  judge: (answer, { text, variant }) => {
    if (/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/.test(answer))
      return "a message is more than a line of plain signs";
    if (!answer.startsWith("ERROR VK103 ")) return "severity and number do not come first";
    if (!answer.includes(variant === 0 ? expected.en : expected.ja)) return "a value is missing";
    const isPlain = !/[\x00-\x1f\x7f-\x9f\u2028\u2029]/.test(text);
    return isPlain && !answer.includes(text.trim()) ? "the value is not what was given" : undefined;
  },
  broken: {
    "names in values are filled in": (answer, { text }) =>
      text.includes("{option}") ? answer.replaceAll("{option}", "-t") : answer,
    "line breaks stay": (answer, { text }) => (text.includes("\n") ? `${answer}\n` : answer),
  },
  hard: { ...hardTexts(), names: runs("{given}"), "open braces": runs("{a") },
});
