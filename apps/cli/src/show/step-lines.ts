import { steps, type Language } from "@volkit/kit-orchestrator";
import { oneLine } from "@volkit/tool-command";
import { messageNamed } from "../explain/values-in.js";
import { shortMeaning } from "../explain/short-text.js";
import { aboutWords, foundValue } from "../history/found-words.js";
import type { HeldMessage, RehearsalRecord, RunRecord } from "../recorded/format.js";
import { retoldLine } from "../recorded/retell.js";
import type { Tone } from "../terminal/painter.js";
import { callLines } from "./call-lines.js";
import { emptyLine, line, type Line } from "./line.js";
import { partsOf, type StepPart } from "./parts.js";
import { sayIn, type Say } from "./say.js";

/** A run step by step: each command, what its answer was understood as, and what was said. */
export function stepLines(
  body: RunRecord | RehearsalRecord,
  isWhole: boolean,
  language: Language,
): readonly Line[] {
  const say = sayIn(language);
  const parts = partsOf(body);
  const hasPeers = parts.some(({ peer }) => peer !== null);
  return parts.flatMap((part, at) => {
    const isNewNode = at === 0 || parts[at - 1]?.peer !== part.peer;
    return [
      ...(isNewNode && hasPeers ? [emptyLine, nodeLine(part, body.node, say)] : at === 0 ? [emptyLine] : []),
      line(0, stepWords(part.step, language), "strong"),
      ...part.calls.flatMap((call) => callLines(call, isWhole, say, language)),
      ...part.assumed.map((command) => line(2, say("assumed", { command }), "warning")),
      ...part.decisions.map(({ about, value }) => {
        const words = `${aboutWords({ about, peer: null }, language)}: ${foundValue(about, value, language)}`;
        return line(4, say("found", { words }));
      }),
      ...part.messages.flatMap((said) => messageLines(said, retoldLine(said, language), language)),
      ...part.wouldSay.flatMap((said) =>
        messageLines(said, say("wouldSay", { line: retoldLine(said, language) }), language),
      ),
    ];
  });
}

function nodeLine({ peer }: StepPart, node: string, say: Say): Line {
  const words = peer === null ? say("thisNode", { node }) : say("peer", { peer });
  return line(0, `-- ${words}`, "faint");
}

/** A step's name, and what it does in a few words. */
export function stepWords(step: string, language: Language): string {
  const words = Object.entries(steps).find(([name]) => name === step)?.[1];
  return words === undefined ? oneLine(step) : `${step}  ${words[language]}`;
}

/** What was said, and below it what that means. */
function messageLines({ id, severity }: HeldMessage, words: string, language: Language): readonly Line[] {
  const number = messageNamed(id);
  const first = line(4, words, toneOf(severity));
  if (number === undefined) return [first];
  const meaning = shortMeaning(number, language);
  return [first, line(6, sayIn(language)("explained", { meaning, id: number }), "faint")];
}

/** How bad a message is, in a colour. */
function toneOf(severity: string): Tone {
  if (severity === "ERROR") return "bad";
  return severity === "WARN" ? "warning" : "faint";
}
