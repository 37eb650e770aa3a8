import { expect, test } from "vitest";
import { runAt } from "../recorded/record.fixture.js";
import { noteFacts } from "./facts.js";
import { noteRun } from "./runs.js";
import { samplesFrom } from "./samples.js";

const of = { tag: "Vol.E", action: "quickCheck" };
const said = (id: string) => ({ severity: "INFO", id, text: "", step: "start" });

test.each([
  ["succeeded", {}],
  ["failed", { outcome: "failed" as const, exitCode: 1 }],
  ["refused", { outcome: "refused" as const, exitCode: 2 }],
  ["gave_way", { messages: [said("VK140")] }],
  ["gave_way", { messages: [said("VK145")] }],
  [
    "interrupted",
    { outcome: "failed" as const, interrupted: { signal: "SIGTERM", step: "-", command: "-" } },
  ],
])("a run is %s", (result, about) => {
  const samples = samplesFrom([]);
  noteRun(samples, runAt(1, about));
  const counted = samples.all().filter(({ name, value }) => name === "volkit_runs_total" && value > 0);
  expect(counted.map(({ labels, value }) => [labels.result, value])).toEqual([[result, 1]]);
  const isComplete = result === "succeeded" || result === "failed";
  const complete = samples.get("volkit_last_complete_run_timestamp_seconds", of);
  expect(complete !== undefined, "it came to its end").toBe(isComplete);
});

test("a check that gave way before it looked leaves everything as it was", () => {
  const samples = samplesFrom([]);
  noteFacts(samples, runAt(1));
  const before = samples.all();
  noteFacts(samples, runAt(2, { calls: [], decisions: [], messages: [said("VK140")] }));
  expect(samples.all()).toEqual(before);
});

test("a remove that was ended in the middle leaves it open whether the volume is in service", () => {
  const samples = samplesFrom([]);
  noteFacts(samples, runAt(1));
  expect(samples.get("volkit_in_service", { tag: "Vol.E" })).toBe(1);
  const interrupted = { signal: "SIGTERM", step: "remove.6", command: "-" };
  noteFacts(samples, runAt(2, { action: "remove", outcome: "failed", interrupted }));
  expect(samples.get("volkit_in_service", { tag: "Vol.E" })).toBeUndefined();
});

test("the tools of the last run alone have their time in it", () => {
  const samples = samplesFrom([]);
  noteRun(samples, runAt(1));
  expect(samples.get("volkit_last_run_tool_seconds", { ...of, tool: "EMCmd" })).toBe(0.12);
  noteRun(samples, runAt(2, { calls: [] }));
  expect(samples.get("volkit_last_run_tool_seconds", { ...of, tool: "EMCmd" })).toBeUndefined();
  expect(samples.get("volkit_tool_duration_seconds_sum", { tool: "EMCmd" })).toBe(0.12);
});
