import { commandLine } from "@volkit/tool-command";
import { describe, expect, test } from "vitest";
import { judge } from "../replay/judge.js";
import { replayRecord } from "../replay/replay-record.js";
import { recordedStory } from "../replay/story.js";
import type { HeldCall, RunRecord } from "./format.js";
import { recordsOf, type Played } from "./lab.fixture.js";
import { readRecorded } from "./read.js";
import { runAt } from "./record.fixture.js";

const file = { resources: { "Vol.E": { peers: [{ node: "NODEB", addresses: ["10.0.0.2"] }] } } };

/** A record as it is left by a run that was killed just when it started that call; what it decided and said is left out. */
function killedAt(record: RunRecord, { step, tool, args, startedAt }: HeldCall): RunRecord {
  const now = Date.parse(startedAt);
  const command = commandLine({ tool: { name: tool, home: "kit" }, args });
  return {
    ...record,
    outcome: "failed",
    exitCode: null,
    durationMs: now - Date.parse(record.startedAt),
    interrupted: { signal: null, step, command },
    calls: record.calls.flatMap((call) => asOf(now, call)),
    decisions: [],
    messages: [],
  };
}

function asOf(now: number, call: HeldCall): HeldCall[] {
  const began = Date.parse(call.startedAt);
  if (began >= now) return [];
  return began + (call.durationMs ?? 0) <= now ? [call] : [{ ...call, durationMs: null, ending: null }];
}

function readAgain(record: RunRecord): RunRecord {
  const read = readRecorded(JSON.stringify(record));
  return read.kind === "recorded" && read.record.format === "volkit-record" ? read.record : fail();
}

function fail(): never {
  throw new Error("there is no such call or record");
}

function isAskedAgain({ step, tool, args }: HeldCall, at: number, calls: readonly HeldCall[]): boolean {
  const same = calls.findIndex(
    (one) => one.step === step && one.tool === tool && one.args.join() === args.join(),
  );
  return same < at;
}

describe("the command that a killed run was at is one of its calls, without an ending", () => {
  test.each<[string, Played]>([
    ["a remove and a restore", { runs: [["NODEA", "remove"], ["NODEB", "restore"]], file }], // prettier-ignore
    ["a deep check", { runs: [["NODEA", "deepCheck"]], file }],
    ["a check that asks LifeKeeper for the peers", { runs: [["NODEA", "quickCheck"]] }],
    ["a check in a split brain", { runs: [["NODEA", "quickCheck"]], file, faults: ["split-brain E:"] }],
    ["a check of a paused mirror", { runs: [["NODEA", "quickCheck"]], file, faults: ["mirror-paused E:"] }],
  ])("whichever command of %s it was", async (_what, played) => {
    for (const record of await recordsOf(played)) {
      for (const [at, call] of record.calls.entries()) {
        if (isAskedAgain(call, at, record.calls)) continue;
        const expected = { ...call, durationMs: null, ending: null };
        const killed = readAgain(killedAt(record, call));
        const found = killed.calls.at(-1) ?? fail();
        expect({ ...found, startedAt: Date.parse(found.startedAt) }).toEqual({
          ...expected,
          startedAt: Date.parse(call.startedAt),
        });
        const judgement = judge(recordedStory(killed), await replayRecord(killed));
        expect(judgement, call.step).toEqual({ kind: "open", by: "killed" });
      }
    }
  });

  test("and is there once where the record has it itself", () => {
    const calls = runAt(1).calls;
    const interrupted = { signal: null, step: "monitor.1", command: "EMCmd . GETMIRRORVOLINFO E:" };
    expect(readAgain(runAt(1, { interrupted })).calls).toEqual(calls);
    const signal = { ...interrupted, signal: "SIGTERM" };
    expect(readAgain(runAt(1, { interrupted: signal })).calls).toEqual(calls);
  });

  test("and none where the run had started none, or the text is no command line", () => {
    for (const command of ["-", "", '"half', 'a"b']) {
      const interrupted = { signal: null, step: "start", command };
      expect(readAgain(runAt(1, { interrupted })).calls).toEqual(runAt(1).calls);
    }
  });

  test.each([
    ["2026-11-23T14:24:27.464+09:00", 873, "2026-11-23T14:24:28.337+09:00"],
    ["2026-11-22T23:59:59.900-03:30", 200, "2026-11-23T00:00:00.100-03:30"],
    ["2026-11-23T01:01:00.000Z", 400, "2026-11-23T01:01:00.400Z"],
    ["2026-11-23T01:01:00.000Z", 1e300, "2026-11-23T01:01:00.000Z"],
  ])("and began where the record ends: %s and %d ms", (startedAt, durationMs, began) => {
    const interrupted = { signal: null, step: "restore.2c", command: "EMCmd . SWITCHOVERVOLUME E:" };
    const calls = readAgain(runAt(1, { startedAt, durationMs, interrupted })).calls;
    expect(calls.at(-1)?.startedAt).toBe(began);
  });
});
