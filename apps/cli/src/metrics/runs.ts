import { resultOfRun } from "../history/result.js";
import type { HeldCall, RehearsalRecord, RunRecord } from "../recorded/format.js";
import { setState, type Samples } from "./samples.js";

/**
 * How runs end, for programs. `gave_way` is a check that left the volume to another run, at once or before it had
 * checked everything; its exit status is that of a success.
 */
const results = ["succeeded", "failed", "refused", "gave_way", "interrupted"] as const;
type Result = (typeof results)[number];

const severities = ["ERROR", "WARN", "INFO"] as const;
const rehearsalResults = ["would-succeed", "would-fail", "depends", "unknown"] as const;

/** Counts a run, and keeps how the last one of its action went. */
export function noteRun(samples: Samples, record: RunRecord): void {
  const of = { tag: tagOf(record), action: record.action };
  const result = resultOf(record);
  const ended = endOf(record);
  for (const each of results) {
    samples.add("volkit_runs_total", { ...of, result: each }, each === result ? 1 : 0);
  }
  setState(samples, "volkit_last_run_result", of, "result", results, result);
  samples.set("volkit_last_run_timestamp_seconds", of, ended);
  samples.set("volkit_last_run_duration_seconds", of, record.durationMs / 1000);
  samples.set("volkit_last_run_exit_status", of, record.exitCode ?? 1);
  if (result === "succeeded" || result === "failed") {
    samples.set("volkit_last_complete_run_timestamp_seconds", of, ended);
  }
  samples.drop(
    ({ name, labels: { tag, action } }) =>
      name === "volkit_last_run_tool_seconds" && tag === of.tag && action === of.action,
  );
  for (const { tool, durationMs } of record.calls) {
    samples.add("volkit_last_run_tool_seconds", { ...of, tool }, (durationMs ?? 0) / 1000);
  }
  noteWork(samples, record);
}

/** Counts the rehearsal of an observed call: nothing was done in it, but tools were asked. */
export function noteRehearsal(samples: Samples, record: RehearsalRecord): void {
  const of = { tag: tagOf(record), action: record.action };
  for (const each of rehearsalResults) {
    const result = each.replace("-", "_");
    samples.add("volkit_rehearsals_total", { ...of, result }, each === record.result.kind ? 1 : 0);
  }
  samples.set("volkit_last_rehearsal_timestamp_seconds", of, endOf(record));
  noteWork(samples, record);
}

/** When it was over, in seconds since 1970. */
function endOf({ startedAt, durationMs }: RunRecord | RehearsalRecord): number {
  return (Date.parse(startedAt) + durationMs) / 1000;
}

function noteWork(samples: Samples, { calls, messages }: RunRecord | RehearsalRecord): void {
  for (const call of calls) noteCall(samples, call);
  for (const severity of severities) {
    const count = messages.filter((said) => said.severity === severity).length;
    samples.add("volkit_messages_total", { severity }, count);
  }
}

function noteCall(samples: Samples, { tool, durationMs, ending }: HeldCall): void {
  if (durationMs === null) return;
  samples.add("volkit_tool_duration_seconds_sum", { tool }, durationMs / 1000);
  samples.add("volkit_tool_duration_seconds_count", { tool }, 1);
  samples.add("volkit_tool_deadlines_total", { tool }, ending?.how === "timed-out" ? 1 : 0);
}

/** A run that never got to know its volume may have been called with any tag: then it is left out. */
function tagOf({ tag, volume }: RunRecord | RehearsalRecord): string {
  return volume === null ? "" : (tag ?? "");
}

function resultOf(record: RunRecord): Result {
  const { kind } = resultOfRun(record);
  switch (kind) {
    case "succeeded":
    case "failed":
    case "refused":
      return kind;
    case "not-checked":
    case "cut-short":
      return "gave_way";
    case "ended":
    case "killed":
    case "rehearsed":
      return "interrupted";
  }
}
