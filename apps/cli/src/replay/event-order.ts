import type { Message } from "@volkit/kit-orchestrator";
import { commandAs } from "./story.js";
import type { ReplayedEvent } from "./replayed.js";

/** Where in a procedure an event is, and the command that it speaks of, if any. */
interface Place {
  readonly step: string;
  /** The peer that it concerns; null for this node alone, and where nothing tells. */
  readonly peer: string | null;
  readonly command?: string;
}

type Asked = Extract<ReplayedEvent, { kind: "asked" }>;

/** Where the event at an index is. A look-up does not say; what comes just before it does, mostly. */
export function placeOf(events: readonly ReplayedEvent[], at: number): Place {
  const event = events[at];
  const before = events.slice(0, at);
  if (event === undefined || event.kind === "unheld-name") {
    const last = before.findLast(({ kind }) => kind !== "said");
    return { step: lastStep(before), peer: last === undefined ? null : laneOf(last) };
  }
  if (event.kind === "said") return placeOfMessage(event.message, before);
  return { step: stepOf(event), peer: laneOf(event) };
}

/**
 * The place of the call whose answer came last, of all before, or of those that something at a place can rest on: the
 * command that it speaks of, else what was asked in the same step of the same peer, else of the same peer. Steps and
 * peers go side by side, so that the last answer of all may be another's.
 */
export function lastAnswer(before: readonly ReplayedEvent[], place?: Place): number | undefined {
  const asked = before.filter((event): event is Asked => event.kind === "asked");
  if (place === undefined) return asked.at(-1)?.place;
  const { step, peer, command } = place;
  const inStep = asked.filter(({ call }) => call.step === step);
  const ofPeer = (event: Asked) => laneOf(event) === peer;
  const best =
    inStep.findLast(({ call }) => commandAs(call.command) === command) ??
    inStep.findLast(ofPeer) ??
    asked.findLast(ofPeer) ??
    asked.at(-1);
  return best?.place;
}

/** The step of the last event that has one. */
export function lastStep(events: readonly ReplayedEvent[]): string {
  const last = events.findLast((event) => event.kind !== "unheld-name");
  return last === undefined ? "start" : stepOf(last);
}

/** Whose a message is, it tells by the peer or the command in it; else what comes just before in its step does. */
function placeOfMessage({ step, values }: Message, before: readonly ReplayedEvent[]): Place {
  const inStep = before.filter((event) => event.kind !== "said" && stepOf(event) === step);
  const peers = new Set(before.map(laneOf));
  const named = [values["peer"], values["on"]].find((value) => typeof value === "string" && peers.has(value));
  const { command } = values;
  const ofCommand = inStep.findLast((event) => "call" in event && commandAs(event.call.command) === command);
  const last = ofCommand ?? inStep.at(-1);
  const peer = typeof named === "string" ? named : last === undefined ? null : laneOf(last);
  return typeof command === "string" ? { step, peer, command } : { step, peer };
}

function stepOf(event: ReplayedEvent): string {
  if (event.kind === "unheld-name") return "";
  if ("call" in event) return event.call.step;
  return event.kind === "said" ? event.message.step : event.decision.step;
}

function laneOf(event: ReplayedEvent): string | null {
  if ("call" in event) return event.call.peer ?? null;
  return event.kind === "decided" ? (event.decision.peer ?? null) : null;
}
