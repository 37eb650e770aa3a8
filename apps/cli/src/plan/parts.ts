import type { Message, RehearsalEvent } from "@volkit/kit-orchestrator";
import { commandLine } from "@volkit/tool-command";

/** What happened to this node, or to one peer. */
export interface EventsOf {
  readonly peer: string | undefined;
  readonly events: readonly RehearsalEvent[];
}

/** The events in parts: this node's up to the first peer's, each peer's, and this node's from then on. */
export function partsOf(events: readonly RehearsalEvent[]): readonly EventsOf[] {
  const placed: { peer: string | undefined; event: RehearsalEvent }[] = [];
  for (const event of events) placed.push({ peer: peerOf(event, placed.at(-1), events), event });

  const first = placed.findIndex(({ peer }) => peer !== undefined);
  if (first < 0) return [{ peer: undefined, events }];
  const peers = [...new Set(placed.flatMap(({ peer }) => peer ?? []))];
  const of = (part: typeof placed, peer: string | undefined) =>
    part.flatMap((each) => (each.peer === peer ? each.event : []));
  const parts = [
    { peer: undefined, events: of(placed.slice(0, first), undefined) },
    ...peers.map((peer) => ({ peer, events: of(placed, peer) })),
    { peer: undefined, events: of(placed.slice(first), undefined) },
  ];
  return parts.filter((part) => part.events.length > 0);
}

/** The step in which something happened. */
export function stepOf(event: RehearsalEvent): string {
  switch (event.kind) {
    case "asked":
    case "assumed":
      return event.call.step;
    case "decided":
      return event.decision.step;
    case "said":
      return event.message.step;
  }
}

function peerOf(
  event: RehearsalEvent,
  before: { readonly peer: string | undefined; readonly event: RehearsalEvent } | undefined,
  events: readonly RehearsalEvent[],
): string | undefined {
  switch (event.kind) {
    case "asked":
    case "assumed": {
      // What this node does for a peer's sake (its own flag) comes at once after what it does it for.
      const isForPeer = before !== undefined && stepOf(before.event) === event.call.step;
      return event.call.peer ?? (isForPeer ? before.peer : undefined);
    }
    case "decided":
      return event.decision.peer;
    case "said":
      return peerOfMessage(event.message, events);
  }
}

/** A message names the command or the peer that it is about, if it is about one. */
function peerOfMessage({ values }: Message, events: readonly RehearsalEvent[]): string | undefined {
  const calls = events.flatMap((event) => ("call" in event ? event.call : []));
  const about = calls.find((call) => commandLine(call.command) === values["command"]);
  if (about !== undefined) return about.peer;
  return calls.find((call) => call.peer !== undefined && call.peer === values["peer"])?.peer;
}
