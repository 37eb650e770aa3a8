import { messageTable, steps, type MessageEntry, type MessageId } from "@volkit/kit-orchestrator";
import { explanations, guides, messageSeen, type Way } from "@volkit/kit-orchestrator/explain";
import { actionTexts } from "../commands/help-texts.js";
import type { Named } from "./page.js";
import type { Say } from "./say.js";
import { shortText } from "./short-text.js";
import { messageIds } from "./values-in.js";

/** More than this would be everything. */
const mostSteps = 3;

/**
 * What else to look at: the steps that say a message and their actions, the guides it leads to, the messages that
 * come right before or after it, and those that its texts name or whose texts name it.
 */
export function relatedTo(id: MessageId, ways: readonly Way[], say: Say): readonly Named[] {
  const seen = messageSeen(ways, id);
  const own = seen.length > mostSteps ? [] : seen;
  const inSteps = Object.entries(steps).filter(([name]) => own.some(({ step }) => step === name));
  const inActions = Object.entries(actionTexts).filter(([name]) =>
    own.some((each) => each.actions.some((one) => one === name)),
  );
  const leading = Object.entries(guides).filter(([, guide]) => guide.messages.some((each) => each === id));
  const beside = besides(id, ways);
  const messages = messageIds().filter(
    (other) => other !== id && (beside.has(other) || names(id, other) || names(other, id)),
  );
  return [
    ...leading.map(([name, { title }]) => ({ name, text: title[say.language] })),
    ...inSteps.map(([name, words]) => ({ name, text: words[say.language] })),
    ...inActions.map(([name, words]) => ({ name, text: words[say.language] })),
    ...messages.map((name) => ({ name, text: shortText(name, say.language) })),
  ];
}

/** The messages of the same step that come right before or after it, where it is a step's own message. */
function besides(id: MessageId, ways: readonly Way[]): ReadonlySet<MessageId> {
  const entry: MessageEntry = messageTable[id];
  const found = new Set<MessageId>();
  if (entry.steps.length === 0) return found;
  for (const { events } of ways) {
    const said = events.filter((event) => event.kind === "said");
    for (const [at, event] of said.entries()) {
      if (event.id !== id) continue;
      for (const next of [said[at - 1], said[at + 1]]) {
        if (next !== undefined && next.step === event.step && isOwn(next.id)) found.add(next.id);
      }
    }
  }
  return found;
}

function isOwn(id: MessageId): boolean {
  const entry: MessageEntry = messageTable[id];
  return entry.steps.length > 0;
}

/** Whether the texts about a message name another one. */
function names(id: MessageId, other: MessageId): boolean {
  const { text, meaning, remedy }: MessageEntry = messageTable[id];
  const { causes, checks } = explanations[id];
  const texts = [meaning, remedy, ...causes, ...checks.map(({ shows }) => shows)].map(({ en }) => en);
  return [...texts, typeof text === "string" ? "" : text.en].some((one) => one.includes(other));
}
