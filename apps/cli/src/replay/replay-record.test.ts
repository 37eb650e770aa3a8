import { messageText } from "@volkit/kit-orchestrator";
import { describe, expect, test } from "vitest";
import type { HeldDecision } from "../recorded/format.js";
import { recordedInLab, type LabRun } from "./lab-record.fixture.js";
import { replayRecord } from "./replay-record.js";

const runs: readonly LabRun[] = [
  { action: "quickCheck" },
  { action: "quickCheck", node: "NODEB" },
  { action: "deepCheck" },
  { action: "restore" },
  { action: "restore", node: "NODEB" },
  { action: "remove" },
  { action: "recover" },
  { action: "quickCheck", words: ["-t", "-i"] },
  { action: "quickCheck", words: ["-t", "Vol.X"] },
  { action: "quickCheck", nodes: 3, faults: ["split-brain E:"] },
  { action: "splitBrainClear", faults: ["split-brain E:"] },
  { action: "splitBrainClear", faults: ["split-brain E:"], forced: "E: of NODEB was given up" },
];

describe("today's procedure on the record that it has left", () => {
  test.each(runs)("asks, says and decides the same: %j", async (run) => {
    const record = await recordedInLab(run);
    const { events, came } = await replayRecord(record);

    expect(came).toEqual({ kind: "outcome", outcome: "outcome" in record ? record.outcome : "" });
    const asked = events.flatMap((event) => (event.kind === "asked" ? event.place : []));
    expect(asked.toSorted((one, other) => one - other)).toEqual([...record.calls.keys()]);
    const said = events.flatMap((event) => (event.kind === "said" ? messageText(event.message, "en") : []));
    expect(said.toSorted()).toEqual(record.messages.map(({ text }) => text).toSorted());
    const decided = events.flatMap((event) => (event.kind === "decided" ? event.decision : []));
    expect(decided.map(inWords).toSorted()).toEqual(record.decisions.map(inWords).toSorted());
  });

  test("rehearses the same", async () => {
    const record = await recordedInLab({ action: "rehearse remove" });
    if (record.format !== "volkit-rehearsal") throw new Error(record.format);
    const { came } = await replayRecord(record);
    expect(came).toEqual({ kind: "rehearsed", result: record.result, assumed: record.assumed });
    expect(record.result.kind).toBe("depends");
  });
});

describe("a replay ends where the record does", () => {
  test("at a call that it does not hold", async () => {
    const record = await recordedInLab({ action: "remove" });
    const calls = record.calls.filter(({ step }) => step !== "remove.4");
    const { events, came } = await replayRecord({ ...record, calls });
    expect(came).toEqual({ kind: "record-ends" });
    expect(events.at(-1)).toMatchObject({ kind: "unheld", why: "never asked", call: { step: "remove.4" } });
  });

  test("at one that was under way", async () => {
    const record = await recordedInLab({ action: "remove" });
    const calls = record.calls.map((call) => (call.step === "remove.4" ? { ...call, ending: null } : call));
    const { events } = await replayRecord({ ...record, calls });
    expect(events.at(-1)).toMatchObject({ kind: "unheld", why: "under way", place: 4 });
  });

  test("at a name of which it does not say what the network said", async () => {
    const file = {
      resources: { "Vol.E": { peers: ["NODEB", "NODEC", "NODED"].map((node) => ({ node })) } },
    };
    const record = await recordedInLab({ action: "quickCheck", nodes: 3, faults: ["node-down NODEB"], file });
    expect(record.lookups).not.toEqual([]);
    expect((await replayRecord(record)).came.kind).toBe("outcome");
    const { events, came } = await replayRecord({ ...record, lookups: [] });
    expect(came).toEqual({ kind: "record-ends" });
    expect(events).toContainEqual({ kind: "unheld-name", name: "NODEB" });
  });
});

test("what a tool printed is read by today's decoder, not as it was read then", async () => {
  const record = await recordedInLab({ action: "remove", faults: ["japanese NODEA"] });
  const calls = record.calls.map(({ ending, ...call }) => {
    if (ending === null) return { ...call, ending };
    const stdout = { ...ending.stdout, text: ending.stdout.base64 === null ? ending.stdout.text : "?" };
    return { ...call, ending: { ...ending, stdout } };
  });
  const { endings } = await replayRecord({ ...record, calls });
  expect(endings.map((ending) => ending?.stdout.text)).toEqual(
    record.calls.map(({ ending }) => ending?.stdout.text),
  );
});

describe("cannot be replayed", () => {
  test("an action that is not known", async () => {
    const record = await recordedInLab({ action: "recover" });
    const { came } = await replayRecord({ ...record, action: "constructor" });
    expect(came).toEqual({ kind: "impossible", why: { kind: "action", action: "constructor" } });
  });

  test("a configuration that is not understood", async () => {
    const record = await recordedInLab({ action: "remove" });
    const configuration = { ...record.configuration, vss: { unknown: "ask" } };
    const { came, events } = await replayRecord({ ...record, configuration });
    expect(came).toMatchObject({ kind: "impossible", why: { kind: "configuration" } });
    expect(events).toEqual([]);
  });
});

function inWords({ step, peer, about, value }: HeldDecision): string {
  return [step, peer ?? "", about, value].join(" ");
}
