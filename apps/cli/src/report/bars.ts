import { commandLine } from "@volkit/tool-command";
import type { HeldCall, HeldEnding } from "../recorded/format.js";
import { deadlineOf } from "./deadline-of.js";
import { callsOf, fullRecord, type Entry } from "./entry.js";

/** A command on the time line of a run. Times are milliseconds from the run's start. */
export interface Bar {
  /** From 1 on, in the order they were started. */
  readonly number: number;
  readonly call: HeldCall;
  readonly command: string;
  readonly from: number;
  readonly to: number;
  /** Its deadline as the run's configuration had it, in milliseconds after its start. */
  readonly deadline: number | undefined;
}

/** A time in which no command ran. */
export interface Idle {
  readonly from: number;
  readonly to: number;
  /** Another run was at work on the volume, and this one waited for it. */
  readonly forItsTurn: boolean;
}

/** The time line of a run. */
export interface TimeLine {
  readonly bars: readonly Bar[];
  readonly idle: readonly Idle[];
  /** How long it is, in milliseconds. */
  readonly length: number;
}

/** Times that a record makes longer than this are not believed. */
const longest = 1e14;

export function timeLineOf(entry: Entry): TimeLine {
  const record = fullRecord(entry);
  if (record === undefined) return { bars: [], idle: [], length: 0 };
  const start = Date.parse(record.startedAt);
  const own = Math.min(record.durationMs, longest);
  const bars = callsOf(entry).map((call, at) => {
    const from = Math.min(Math.max(Date.parse(call.startedAt) - start, 0), longest);
    const to = call.durationMs === null ? Math.max(from, own) : Math.min(from + call.durationMs, longest);
    const command = commandLine({ tool: { name: call.tool, home: "configured" }, args: call.args });
    const deadline = deadlineOf(call, record.configuration);
    return { number: at + 1, call, command, from, to, deadline };
  });
  const length = Math.max(own, 1, ...bars.map(({ to }) => to));
  const waited = record.messages.some(({ id }) => id === "VK141" || id === "VK143");
  return { bars, idle: idleIn(bars, length, waited), length };
}

function idleIn(bars: readonly Bar[], length: number, waited: boolean): readonly Idle[] {
  const worthIt = Math.max(length * 0.04, 250);
  const idle: Idle[] = [];
  let until = 0;
  for (const { from, to } of [...bars, { from: length, to: length }]) {
    if (from - until >= worthIt) idle.push({ from: until, to: from, forItsTurn: waited && until === 0 });
    until = Math.max(until, to);
  }
  return idle;
}

/** Whether a command did not come to its own end. */
export function endedBadly(ending: HeldEnding | null): boolean {
  return ending !== null && ending.how !== "exited";
}
