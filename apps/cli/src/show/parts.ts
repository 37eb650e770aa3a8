import { messageTable, steps, type MessageEntry } from "@volkit/kit-orchestrator";
import { messageNamed } from "../explain/values-in.js";
import type { HeldCall, HeldDecision, HeldMessage, RehearsalRecord, RunRecord } from "../recorded/format.js";
import { valuesOfText } from "../recorded/text-values.js";
import { heldCommand } from "./call-lines.js";

/** Everything of one step on this node (`peer` null) or for one peer. */
export interface StepPart {
  readonly step: string;
  readonly peer: string | null;
  readonly calls: readonly HeldCall[];
  readonly decisions: readonly HeldDecision[];
  readonly messages: readonly HeldMessage[];
  /** Of a rehearsal: what was not run, and what would have been said. */
  readonly assumed: readonly string[];
  readonly wouldSay: readonly HeldMessage[];
}

type Body = RunRecord | RehearsalRecord;

/**
 * A record in the order it is told: this node's steps up to the first one that concerns a peer, then each peer's, which
 * went on side by side, then the rest of this node's. Within that, in the order of the procedure.
 */
export function partsOf(body: Body): readonly StepPart[] {
  const peers = [...new Set([...body.calls, ...body.decisions].flatMap(({ peer }) => peer ?? []))];
  const own = ofPeer(body, null, peers);
  const ofPeers = peers.flatMap((peer) => ofPeer(body, peer, peers));
  const first = Math.min(...ofPeers.map(({ step }) => placeOf(step)));
  return [
    ...own.filter(({ step }) => placeOf(step) < first),
    ...ofPeers,
    ...own.filter(({ step }) => placeOf(step) >= first),
  ];
}

function ofPeer(body: Body, peer: string | null, peers: readonly string[]): StepPart[] {
  const isRehearsal = body.format === "volkit-rehearsal";
  const isOfIt = (said: HeldMessage) => peerOf(said, body.calls, peers) === peer;
  const calls = body.calls.filter((call) => call.peer === peer);
  const decisions = body.decisions.filter((decision) => (decision.peer ?? null) === peer);
  const messages = body.messages.filter(isOfIt);
  const wouldSay = isRehearsal ? body.wouldSay.filter(isOfIt) : [];
  const assumed = isRehearsal ? body.assumed.filter((command) => command.peer === peer) : [];
  const named = new Set(
    [...calls, ...decisions, ...messages, ...wouldSay, ...assumed].map(({ step }) => step),
  );
  return [...named]
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map((step) => ({
      step,
      peer,
      calls: calls.filter((each) => each.step === step),
      decisions: decisions.filter((each) => each.step === step),
      messages: messages.filter((each) => each.step === step),
      wouldSay: wouldSay.filter((each) => each.step === step),
      assumed: assumed.filter((each) => each.step === step).map(({ command }) => command),
    }));
}

/** The order in which a procedure comes to its steps: a monitor looks for the peers when it needs them. */
const named: readonly string[] = Object.keys(steps).filter((step) => step !== "peers");
const order = named.toSpliced(named.indexOf("monitor.3"), 0, "peers");

/** A step of another release comes last. */
function placeOf(step: string): number {
  const place = order.indexOf(step);
  return place < 0 ? order.length : place;
}

/** A message names the peer, or a command for the peer, that it is about, if it is about one. */
function peerOf(
  { id, text, step }: HeldMessage,
  calls: readonly HeldCall[],
  peers: readonly string[],
): string | null {
  const values = valuesIn(id, text);
  const command = values?.get("command");
  const about = calls.find((call) => call.step === step && heldCommand(call) === command);
  if (about !== undefined) return about.peer;
  return peers.find((peer) => peer === values?.get("peer") || peer === values?.get("on")) ?? null;
}

function valuesIn(id: string, said: string): ReadonlyMap<string, string> | undefined {
  const number = messageNamed(id);
  if (number === undefined) return undefined;
  const { text }: MessageEntry = messageTable[number];
  if (typeof text === "string") return valuesOfText(said, text);
  return valuesOfText(said, text.en) ?? valuesOfText(said, text.ja);
}
