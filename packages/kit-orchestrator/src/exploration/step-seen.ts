import type { MessageId } from "../messages/table.js";
import type { Verdict } from "../run.js";
import { commandsOn, type CommandOn } from "./commands-on.js";
import type { Explored } from "./situations.js";
import type { Way } from "./way.js";

/** A step as it is gone through. */
export interface StepSeen {
  /** The actions that come to it. */
  readonly actions: readonly Explored[];
  /** What it asks, in order. */
  readonly commands: readonly CommandOn[];
  /** What it can say. */
  readonly messages: readonly MessageId[];
  /** The steps that can come right before it. */
  readonly from: readonly string[];
  /** The steps that can come right after it. */
  readonly to: readonly string[];
  /** How an action can end in it, and the last message then. */
  readonly ends: readonly EndSeen[];
}

/** How an action ends: its verdict, and the last message; none where the last thing it did was a command. */
export interface EndSeen {
  readonly verdict: Verdict;
  readonly id: MessageId | undefined;
}

/** What a step does, as the ways show it; undefined where none comes to it. */
export function stepSeen(ways: readonly Way[], step: string): StepSeen | undefined {
  const on = ways.filter(({ events }) => events.some((event) => event.step === step));
  if (on.length === 0) return undefined;
  const inStep = on.map(({ events }) => events.filter((event) => event.step === step));
  const beside = on.map((way) => stepsOf(way)).map((steps) => [steps, steps.indexOf(step)] as const);
  return {
    actions: [...new Set(on.map(({ action }) => action))],
    commands: commandsOn(inStep.map((events) => events.filter((event) => event.kind === "made"))),
    messages: [...new Set(inStep.flat().flatMap((event) => (event.kind === "said" ? event.id : [])))],
    from: [...new Set(beside.flatMap(([steps, at]) => steps[at - 1] ?? []))],
    to: [...new Set(beside.flatMap(([steps, at]) => steps[at + 1] ?? []))],
    ends: endsOf(on, step),
  };
}

/** The steps of a way, each once, in the order in which it comes to them. */
export function stepsOf({ events }: Way): readonly string[] {
  return [...new Set(events.map((event) => event.step))];
}

function endsOf(on: readonly Way[], step: string): readonly EndSeen[] {
  const ends = on
    .filter((way) => stepsOf(way).at(-1) === step)
    .map(({ events, verdict }): EndSeen => {
      const last = events.findLast((event) => event.kind !== "decided");
      return { verdict, id: last?.kind === "said" ? last.id : undefined };
    });
  return ends.filter(
    (end, at) => ends.findIndex((one) => one.verdict === end.verdict && one.id === end.id) === at,
  );
}
