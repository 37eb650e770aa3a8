import { isDeepStrictEqual } from "node:util";
import { messageText } from "@volkit/kit-orchestrator";
import { knownAs, type Command } from "@volkit/tool-command";
import type { PlannedCommand, RehearsalResult } from "../observe/rehearsal-result.js";
import { exitCodeOf, type Outcome } from "../outcome.js";
import type { HeldCall, HeldDecision, HeldMessage, RehearsalRecord, RunRecord } from "../recorded/format.js";
import { isProcedures, outsideEnd, type OutsideEnd } from "./from-outside.js";
import { homeOf } from "./held-calls.js";
import type { CameTo, Replayed } from "./replayed.js";

/** A call by what it is known by; of the kit's own program its name and first word, since its words name a machine's folders. */
export interface StoryCall {
  readonly step: string;
  readonly peer: string | null;
  readonly command: string;
  /** Whether it reads alone; undefined in a case that was saved before this was compared. */
  readonly effect?: HeldCall["effect"] | undefined;
}

/** What a run is about; null where it never knew. */
export interface About {
  readonly tag: string | null;
  readonly volume: string | null;
}

/** What a procedure asked, found and said, and what it came to: as a record has it, or a replay. */
export interface Story {
  /** Undefined in a case that was saved before this was compared, and of a replay that reads no arguments. */
  readonly about?: About | undefined;
  readonly calls: readonly StoryCall[];
  /** Names that were looked up, and nothing held what the network said. */
  readonly names: readonly string[];
  readonly decisions: readonly HeldDecision[];
  readonly messages: readonly HeldMessage[];
  readonly end: StoryEnd;
}

/**
 * - `record-ends`: a replay came to the end of what its record holds
 * - `outside`: something outside of its procedure ended a recorded run, or kept it from beginning: the record has `result`
 */
export type StoryEnd =
  | { readonly kind: "outcome"; readonly outcome: Outcome; readonly exitCode?: number | undefined }
  | {
      readonly kind: "rehearsed";
      readonly result: RehearsalResult;
      readonly assumed: readonly PlannedCommand[];
    }
  | { readonly kind: "record-ends" }
  | {
      readonly kind: "outside";
      readonly by: OutsideEnd;
      readonly result: Outcome | "killed" | "interrupted" | "unknown";
    };

/** The story that a record tells. What comes from outside of a procedure is left out. */
export function recordedStory(record: RunRecord | RehearsalRecord): Story {
  const said = record.format === "volkit-record" ? [] : record.wouldSay;
  const { tag, volume } = record;
  return {
    about: { tag, volume },
    calls: record.calls.map(({ step, peer, tool, args, effect }) => ({
      step,
      peer,
      command: commandAs({ tool: { name: tool, home: homeOf(tool) }, args }),
      effect,
    })),
    names: [],
    decisions: record.decisions,
    messages: [...record.messages, ...said].filter(isProcedures),
    end: recordedEnd(record),
  };
}

/** The story of a replay. */
export function replayedStory({ events, came, about }: Replayed): Story {
  return {
    about,
    calls: events.flatMap((event) => {
      if (event.kind !== "asked" && event.kind !== "unheld") return [];
      const { step, peer = null, command } = event.call;
      return { step, peer, command: commandAs(command), effect: command.effect };
    }),
    names: events.flatMap((event) => (event.kind === "unheld-name" ? event.name : [])),
    decisions: events.flatMap((event) => (event.kind === "decided" ? event.decision : [])),
    messages: events.flatMap((event) => {
      if (event.kind !== "said") return [];
      const { severity, id, step } = event.message;
      return { severity, id, step, text: messageText(event.message, "en") };
    }),
    end: came.kind === "impossible" ? { kind: "record-ends" } : reached(came),
  };
}

/** A command as stories tell calls by it. */
export function commandAs(command: Pick<Command<unknown>, "tool" | "args">): string {
  return knownAs(command);
}

/** What a run came to, as its record has it. */
export function recordedEnd(record: RunRecord | RehearsalRecord): StoryEnd {
  const by = outsideEnd(record);
  if (by !== undefined) return { kind: "outside", by, result: resultBeside(by, record) };
  if (record.format === "volkit-record") {
    const { outcome, exitCode } = record;
    return { kind: "outcome", outcome, exitCode: exitCode ?? undefined };
  }
  return reached({ kind: "rehearsed", result: record.result, assumed: record.assumed });
}

function resultBeside(by: OutsideEnd, record: RunRecord | RehearsalRecord) {
  if (record.format === "volkit-rehearsal") return "unknown";
  if (by === "killed") return "killed";
  return by === "signal" ? "interrupted" : record.outcome;
}

function reached(came: Exclude<CameTo, { kind: "impossible" }>): StoryEnd {
  if (came.kind === "outcome") return { ...came, exitCode: exitCodeOf(came.outcome) };
  if (came.kind === "record-ends") return came;
  const { result } = came;
  const on = result.kind === "depends" ? { ...result, on: result.on.map(withoutFolders) } : result;
  return { ...came, result: on, assumed: came.assumed.map(withoutFolders) };
}

/** The words of the kit's own program name folders of the machine. */
function withoutFolders({ step, peer, command }: PlannedCommand): PlannedCommand {
  const [own] = /^(?:write-check|snmp-notify) \S+/.exec(command) ?? [];
  return { step, peer, command: own ?? command };
}

/** Whether two ends are the same, as far as both are known; what was assumed for several peers is in no order. */
export function isSameEnd(one: StoryEnd, other: StoryEnd): boolean {
  if (one.kind === "outcome" && other.kind === "outcome") {
    const isKnown = one.exitCode !== undefined && other.exitCode !== undefined;
    return one.outcome === other.outcome && (!isKnown || one.exitCode === other.exitCode);
  }
  return isDeepStrictEqual(sorted(one), sorted(other));
}

function sorted(end: StoryEnd): StoryEnd {
  if (end.kind !== "rehearsed") return end;
  const inOrder = (list: (typeof end)["assumed"]) =>
    list.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  const { result } = end;
  const on = result.kind === "depends" ? { ...result, on: inOrder(result.on) } : result;
  return { ...end, result: on, assumed: inOrder(end.assumed) };
}
