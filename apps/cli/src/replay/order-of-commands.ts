import { lastAnswer, placeOf } from "./event-order.js";
import type { Difference } from "./difference.js";
import type { ReplayedEvent } from "./replayed.js";
import { commandAs, type StoryCall } from "./story.js";

/**
 * Where the commands that concern this node alone come in another order than they did: these go one after the other, and
 * a volume that is locked before its shadow copies are deleted is another procedure. Those of peers go side by side.
 */
export function otherOrder(
  expected: readonly StoryCall[],
  events: readonly ReplayedEvent[],
): Difference | undefined {
  const recorded = expected.filter(({ peer }) => peer === null);
  const today = events.flatMap((event, at) => {
    if (event.kind !== "asked" || event.call.peer !== undefined) return [];
    return { at, step: event.call.step, command: commandAs(event.call.command) };
  });
  const place = today.findIndex(({ step, command }, nth) => {
    const then = recorded[nth];
    return then !== undefined && (then.step !== step || then.command !== command);
  });
  const [now, then] = [today[place], recorded[place]];
  if (now === undefined || then === undefined) return undefined;
  const after = lastAnswer(events.slice(0, now.at), placeOf(events, now.at));
  return { kind: "asks", step: now.step, peer: null, command: now.command, instead: then.command, after };
}
