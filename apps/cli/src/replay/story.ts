import { isDeepStrictEqual } from "node:util";
import { messageText } from "@volkit/kit-orchestrator";
import { commandLine, type Command } from "@volkit/tool-command";
import type { PlannedCommand, RehearsalResult } from "../observe/rehearsal-result.js";
import type { Outcome } from "../outcome.js";
import type { HeldDecision, HeldMessage, RehearsalRecord, RunRecord } from "../recorded/format.js";
import { isProcedures, outsideEnd, type OutsideEnd } from "./from-outside.js";
import { homeOf } from "./held-calls.js";
import type { CameTo, Replayed } from "./replayed.js";

/** A call by what it is known by; of the kit's own program its name alone, since its words name a machine's folders. */
export interface StoryCall {
  readonly step: string;
  readonly peer: string | null;
  readonly command: string;
}

/** What a procedure asked, found and said, and what it came to: as a record has it, or a replay. */
export interface Story {
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
  | { readonly kind: "outcome"; readonly outcome: Outcome }
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
  return {
    calls: record.calls.map(({ step, peer, tool, args }) => ({
      step,
      peer,
      command: commandAs({ tool: { name: tool, home: homeOf(tool) }, args }),
    })),
    names: [],
    decisions: record.decisions,
    messages: [...record.messages, ...said].filter(isProcedures),
    end: recordedEnd(record),
  };
}

/** The story of a replay. */
export function replayedStory({ events, came }: Replayed): Story {
  return {
    calls: events.flatMap((event) =>
      event.kind === "asked" || event.kind === "unheld"
        ? { step: event.call.step, peer: event.call.peer ?? null, command: commandAs(event.call.command) }
        : [],
    ),
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
  return command.tool.home === "kit" ? command.tool.name : commandLine(command);
}

/** What a run came to, as its record has it. */
export function recordedEnd(record: RunRecord | RehearsalRecord): StoryEnd {
  const by = outsideEnd(record);
  if (by !== undefined) return { kind: "outside", by, result: resultBeside(by, record) };
  if (record.format === "volkit-record") return { kind: "outcome", outcome: record.outcome };
  return reached({ kind: "rehearsed", result: record.result, assumed: record.assumed });
}

function resultBeside(by: OutsideEnd, record: RunRecord | RehearsalRecord) {
  if (record.format === "volkit-rehearsal") return "unknown";
  if (by === "killed") return "killed";
  return by === "signal" ? "interrupted" : record.outcome;
}

function reached(came: Exclude<CameTo, { kind: "impossible" }>): StoryEnd {
  if (came.kind !== "rehearsed") return came;
  const { result } = came;
  const on = result.kind === "depends" ? { ...result, on: result.on.map(withoutFolders) } : result;
  return { ...came, result: on, assumed: came.assumed.map(withoutFolders) };
}

/** The words of the kit's own program name folders of the machine. */
function withoutFolders({ step, peer, command }: PlannedCommand): PlannedCommand {
  return { step, peer, command: command.startsWith("write-check ") ? "write-check" : command };
}

/** Whether two ends are the same; what was assumed for several peers is in no order. */
export function isSameEnd(one: StoryEnd, other: StoryEnd): boolean {
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
