import type { MessageId } from "../messages/table.js";
import type { Verdict } from "../run.js";
import { commandsOn, type CommandOn } from "./commands-on.js";
import type { Explored } from "./situations.js";
import type { Way } from "./way.js";

/** A message as a step says it. */
export interface MessageSeen {
  /** The step that says it. */
  readonly step: string;
  /** The actions of that step. */
  readonly actions: readonly Explored[];
  /** The commands that had been run when it was said, in order. */
  readonly before: readonly CommandOn[];
  /** Whether the exit status follows from it. */
  readonly effect: Effect;
}

/**
 * What a message has to do with the exit status.
 * - `ends`: it is the last thing that the action says and does, and this is its verdict
 * - `settles`: something follows, and the verdict is always this one
 * - `open`: the action goes on, and what follows decides
 */
export type Effect =
  { readonly kind: "ends" | "settles"; readonly verdict: Verdict } | { readonly kind: "open" };

/** Where a message is said, step by step, and what comes before it; empty for what no procedure says. */
export function messageSeen(ways: readonly Way[], id: MessageId): readonly MessageSeen[] {
  const steps = [...new Set(ways.flatMap(({ events }) => saying(events, id).map(({ step }) => step)))];
  return steps.map((step) => {
    const on = ways.filter(({ events }) => saying(events, id).some((said) => said.step === step));
    const upTo = on.map(({ events }) => events.slice(0, indexIn(events, id, step)));
    return {
      step,
      actions: [...new Set(on.map(({ action }) => action))],
      before: commandsOn(upTo.map((events) => events.filter((event) => event.kind === "made"))),
      effect: effectOf(on, id, step),
    };
  });
}

function effectOf(on: readonly Way[], id: MessageId, step: string): Effect {
  const [verdict, ...others] = new Set(on.map((way) => way.verdict));
  if (verdict === undefined || others.length > 0) return { kind: "open" };
  const isLast = on.every(
    ({ events }) => indexIn(events, id, step) === events.findLastIndex((event) => event.kind !== "decided"),
  );
  if (isLast) return { kind: "ends", verdict };
  return verdict === "failed" ? { kind: "settles", verdict } : { kind: "open" };
}

function saying(events: Way["events"], id: MessageId) {
  return events.filter((event) => event.kind === "said" && event.id === id);
}

function indexIn(events: Way["events"], id: MessageId, step: string): number {
  return events.findIndex((event) => event.kind === "said" && event.id === id && event.step === step);
}
