import { parseMirrorLines, type MirrorState } from "@volkit/emcmd-parser";
import { commandLine, type Call, type Volume } from "@volkit/tool-command";
import type { Decision, Rehearsal, RehearsalEvent } from "@volkit/kit-orchestrator";
import { partsOf, stepOf, type EventsOf } from "./parts.js";
import type { ActionName } from "../actions.js";
import { notesOf } from "./notes.js";
import type { Item, Outlook, Part, Plan, Reason } from "./plan.js";

/** Pure: the rehearsal of an action as a plan. */
export function planOf(
  action: ActionName,
  volume: Volume,
  rehearsal: Rehearsal,
): Pick<Plan, "parts" | "outlook" | "notes"> {
  const parts = partsOf(rehearsal.events).map(inOrder);
  const numbers = new Map<Call, number>();
  for (const event of parts.flatMap(({ events }) => events))
    if ("call" in event) numbers.set(event.call, numbers.size + 1);

  const planned = parts.map(({ peer, events }) => ({
    peer,
    items: events.map((event, at) =>
      itemOf(event, events.slice(0, at), { volume, rehearsal, numbers, parts }),
    ),
  }));
  const outlook = outlookOf(rehearsal, planned);
  return { parts: planned, outlook, notes: notesOf(action, planned, outlook) };
}

interface Whole {
  readonly volume: Volume;
  readonly rehearsal: Rehearsal;
  readonly numbers: ReadonlyMap<Call, number>;
  readonly parts: readonly EventsOf[];
}

/** The calls in the order they are made; what is said and found stands with its step, though reads may overlap. */
function inOrder({ peer, events }: EventsOf): EventsOf {
  const ordered: RehearsalEvent[] = [];
  for (const event of events) {
    const at = "call" in event ? -1 : ordered.findLastIndex((other) => stepOf(other) === stepOf(event));
    ordered.splice(at < 0 ? ordered.length : at + 1, 0, event);
  }
  return { peer, events: ordered };
}

function itemOf(event: RehearsalEvent, before: readonly RehearsalEvent[], whole: Whole): Item {
  const step = stepOf(event);
  switch (event.kind) {
    case "decided": {
      const { decision } = event;
      const mirrors = decision.about === "role" ? mirrorsIn(before, whole.volume) : [];
      return { kind: isTaken(step, before) ? "taken" : "found", step, decision, mirrors };
    }
    case "said":
      return { kind: "says", step, message: event.message };
    case "asked":
    case "assumed": {
      const { call } = event;
      const isAsked = event.kind === "asked";
      return {
        kind: "call",
        step,
        number: whole.numbers.get(call) ?? 0,
        how: isAsked ? "asked" : call.command.effect === "reads" ? "assumed" : "would-run",
        call,
        ending: isAsked ? event.ending : undefined,
        because: reasonOf(call, whole),
        ifItFails: isAsked ? undefined : whole.rehearsal.setbacks.find((setback) => setback.call === call),
      };
    }
  }
}

/** The states of the mirrors that the last answer shows, each once. */
function mirrorsIn(before: readonly RehearsalEvent[], volume: Volume): readonly MirrorState[] {
  const event = before.findLast((each) => "call" in each);
  if (event?.kind !== "asked" || event.ending?.how !== "exited") return [];
  return [...new Set(parseMirrorLines(event.ending.stdout.text, volume).map(({ state }) => state))];
}

/** Whether a finding rests on a call that was not made: the last one of its step. */
function isTaken(step: string, before: readonly RehearsalEvent[]): boolean {
  return before.findLast((event) => "call" in event && stepOf(event) === step)?.kind === "assumed";
}

/** The last call before it whose failure would keep it from being made; the procedure itself was asked for that. */
function reasonOf(call: Call, { rehearsal, numbers, parts }: Whole): Reason | undefined {
  const { setbacks } = rehearsal;
  const earlier = setbacks.slice(
    0,
    setbacks.findIndex((setback) => setback.call === call),
  );
  const cause = earlier.findLast((setback) => !isSame(setback.call, call) && setback.without.includes(call));
  if (cause === undefined) return undefined;
  return { number: numbers.get(cause.call) ?? 0, decision: decisionAfter(cause.call, parts) };
}

/** What the answer of a call was found to be, where anything was. */
function decisionAfter(call: Call, parts: readonly EventsOf[]): Decision | undefined {
  const events = parts.find((part) => part.events.some((event) => "call" in event && event.call === call));
  const at = events?.events.findIndex((event) => "call" in event && event.call === call) ?? 0;
  for (const event of events?.events.slice(at + 1) ?? []) {
    if ("call" in event && !isSame(event.call, call)) return undefined;
    if (event.kind === "decided") return event.decision;
  }
  return undefined;
}

/** The same question, asked once more. */
function isSame(one: Call, other: Call): boolean {
  return one.step === other.step && commandLine(one.command) === commandLine(other.command);
}

function outlookOf({ rehearsed, events }: Rehearsal, parts: readonly Part[]): Outlook {
  switch (rehearsed.kind) {
    case "would-succeed":
      return { kind: "would-succeed" };
    case "would-fail": {
      const last = events.findLast((event) => event.kind === "said");
      const step = events.map(stepOf).at(-1) ?? "start";
      return { kind: "would-fail", step, message: last?.kind === "said" ? last.message : undefined };
    }
    case "depends": {
      const calls = parts.flatMap(({ items }) => items.filter((item) => item.kind === "call"));
      return { kind: "depends", on: calls.filter(({ call }) => rehearsed.on.includes(call)) };
    }
  }
}
