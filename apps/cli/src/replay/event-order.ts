import type { ReplayedEvent } from "./replayed.js";

/** The peer that an event concerns; null for this node alone, and where it does not say. */
export function laneOf(event: ReplayedEvent): string | null {
  if ("call" in event) return event.call.peer ?? null;
  return event.kind === "decided" ? (event.decision.peer ?? null) : null;
}

/** The place of the call that was answered last. */
export function lastAsked(events: readonly ReplayedEvent[]): number | undefined {
  const last = events.findLast((event) => event.kind === "asked");
  return last?.kind === "asked" ? last.place : undefined;
}

/** The step of the last event that has one. */
export function lastStep(events: readonly ReplayedEvent[]): string {
  const last = events.findLast((event) => event.kind !== "unheld-name");
  if (last === undefined) return "start";
  if ("call" in last) return last.call.step;
  return last.kind === "said" ? last.message.step : last.decision.step;
}
