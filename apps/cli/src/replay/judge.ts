import { steps } from "@volkit/kit-orchestrator";
import type { HeldCall, HeldDecision, HeldMessage } from "../recorded/format.js";
import type { OutsideEnd } from "./from-outside.js";
import type { Replayed, ReplayedEvent } from "./replayed.js";
import type { Difference } from "./difference.js";
import { lastAnswer, lastStep, placeOf } from "./event-order.js";
import { otherOrder } from "./order-of-commands.js";
import { isSaidAlike } from "./said-alike.js";
import { commandAs, isSameEnd, replayedStory, type Story, type StoryCall } from "./story.js";

/**
 * - `under-way`: what goes on waits for a command that had not ended when the record was written
 * - `not-recorded`: what is asked today was in the configuration perhaps, of which an early record tells too little
 */
export type BeyondRecord = "under-way" | "not-recorded";

/**
 * Whether a replay went as it was recorded, or as a saved case expects it.
 * - `open`: it did, up to where the recorded run was ended from outside, or the record holds no more
 */
export type Judgement =
  | { readonly kind: "same" }
  | { readonly kind: "open"; readonly by: OutsideEnd | BeyondRecord }
  | { readonly kind: "differs"; readonly first: Difference };

/** Compares what a replay did with what was expected of it. The order among peers is none: they go side by side. */
export function judge(expected: Story, replayed: Replayed): Judgement {
  const { events } = replayed;
  const calls = [...expected.calls];
  const names = [...expected.names];
  const decisions = [...expected.decisions];
  const messages = [...expected.messages];
  const { end } = expected;
  const endsOutside = end.kind === "outside";

  const found = [...aboutOthers(), ...events.flatMap((event, at) => differenceAt(event, at) ?? [])];
  found.push(...leftOver());
  const [first] = found.toSorted((one, other) => orderOf(one.step) - orderOf(other.step));
  if (first !== undefined) return { kind: "differs", first: withInstead(first) };
  const order = otherOrder(expected.calls, events);
  if (order !== undefined) return { kind: "differs", first: order };

  if (endsOutside) return { kind: "open", by: end.by };
  const today = replayedStory(replayed).end;
  if (isSameEnd(today, end)) return { kind: "same" };
  if (today.kind === "record-ends") return { kind: "open", by: "under-way" };
  const step = lastStep(events);
  const after = lastAnswer(events);
  return { kind: "differs", first: { kind: "ends", step, peer: null, after, recorded: end, today } };

  function differenceAt(event: ReplayedEvent, at: number): Difference | undefined {
    switch (event.kind) {
      case "asked":
      case "unheld": {
        const { step, peer = null, command } = event.call;
        const line = commandAs(command);
        const same = taken(calls, (one) => isOf(one, step, peer) && one.command === line);
        if (same !== undefined) return otherEffect(same, command.effect);
        if (endsOutside) return undefined;
        return { kind: "asks", step, peer, command: line, instead: undefined, after: answerBefore(at) };
      }
      case "unheld-name": {
        if (taken(names, (name) => name === event.name) || endsOutside) return undefined;
        const command = `look-up ${event.name}`;
        const { step, peer } = placeOf(events, at);
        return { kind: "asks", step, peer, command, instead: undefined, after: answerBefore(at) };
      }
      case "decided": {
        const { step, peer = null, about, value } = event.decision;
        const same = taken(decisions, (one) => isOf(one, step, peer) && one.about === about);
        if (same === undefined ? endsOutside : same.value === value) return undefined;
        const recorded = same?.value;
        return { kind: "decides", step, peer, about, recorded, today: value, after: answerBefore(at) };
      }
      case "said": {
        const { message } = event;
        const { id, step } = message;
        const isSame = (one: HeldMessage) => one.id === id && one.step === step;
        if (taken(messages, (one) => isSame(one) && isSaidAlike(one, message))) return undefined;
        const other = taken(messages, isSame);
        if (other === undefined && endsOutside) return undefined;
        const { peer } = placeOf(events, at);
        return { kind: "says", step, peer, recorded: other, today: message, after: answerBefore(at) };
      }
    }
  }

  /** A run that was ended early may not have known yet what it was about. */
  function aboutOthers(): Difference[] {
    const { about: then } = expected;
    const { about: today } = replayed;
    if (then === undefined || today === undefined) return [];
    const at = { kind: "about", peer: null, after: undefined } as const;
    return (["tag", "volume"] as const).flatMap((what) => {
      const [recorded, now] = [then[what], today[what]];
      if (recorded === now || (endsOutside && recorded === null)) return [];
      return { ...at, step: what === "tag" ? "start" : "volume", what, recorded, today: now };
    });
  }

  function leftOver(): Difference[] {
    return [
      ...calls.map(({ step, peer, command }): Difference => {
        return { kind: "asks-not", step, peer, command, after: undefined };
      }),
      ...decisions.map(({ step, peer = null, about, value }): Difference => {
        return { kind: "decides", step, peer, about, recorded: value, today: undefined, after: undefined };
      }),
      ...messages.map((recorded): Difference => {
        return {
          kind: "says",
          step: recorded.step,
          peer: null,
          recorded,
          today: undefined,
          after: undefined,
        };
      }),
    ];
  }

  /** A command in another's place is told as that. */
  function withInstead(first: Difference): Difference {
    if (first.kind !== "asks") return first;
    return { ...first, instead: calls.find((one) => isOf(one, first.step, first.peer))?.command };
  }

  function answerBefore(at: number): number | undefined {
    return lastAnswer(events.slice(0, at), placeOf(events, at));
  }
}

function otherEffect(then: StoryCall, today: HeldCall["effect"]): Difference | undefined {
  const { step, peer, command, effect: recorded } = then;
  if (recorded === undefined || recorded === today) return undefined;
  return { kind: "effect", step, peer, after: undefined, command, recorded, today };
}

/** Takes the first that is so out of a list. */
function taken<Item>(list: Item[], isSo: (item: Item) => boolean): Item | undefined {
  const at = list.findIndex(isSo);
  return at < 0 ? undefined : list.splice(at, 1)[0];
}

function isOf(one: StoryCall | HeldDecision, step: string, peer: string | null): boolean {
  return one.step === step && (one.peer ?? null) === peer;
}

/** In which order steps come; one that is not known any more comes last. */
function orderOf(step: string): number {
  if (step === "peers") return orderOf("monitor.2") + 0.5; // what a check asks then, and a clearing before its first step
  const at = Object.keys(steps).indexOf(step);
  return at < 0 ? Infinity : at;
}
