import { expect, test } from "vitest";
import type { RunRecord } from "../recorded/format.js";
import { judge, type Judgement } from "./judge.js";
import { recordedInLab, type LabRun } from "./lab-record.fixture.js";
import { replayRecord } from "./replay-record.js";
import { recordedStory } from "./story.js";

const run: LabRun = { action: "remove", faults: ["shadow-storage NODEA E:"] };

/** What a replay comes to where the record has been changed by hand: then volkit did otherwise than today. */
async function judgedWith(change: (record: RunRecord) => Partial<RunRecord>, of = run): Promise<Judgement> {
  const record = await recordedInLab(of);
  if (record.format !== "volkit-record") throw new Error(record.format);
  const changed = { ...record, ...change(record) };
  return judge(recordedStory(changed), await replayRecord(changed));
}

test("a command that is not asked any more", async () => {
  const before = await judgedWith(({ calls }) => ({
    calls: calls.flatMap((call) =>
      call.step === "remove.1" ? [call, { ...call, args: ["list", "writers"] }] : call,
    ),
  }));
  expect(before).toMatchObject({
    kind: "differs",
    first: { kind: "asks-not", step: "remove.1", command: "vssadmin list writers" },
  });
});

test("a command that was another one", async () => {
  const before = await judgedWith(({ calls }) => ({
    calls: calls.map((call) =>
      call.step === "remove.1" ? { ...call, args: ["list", "shadowstorage"] } : call,
    ),
  }));
  expect(before).toMatchObject({
    first: {
      kind: "asks",
      step: "remove.1",
      command: "vssadmin list shadowstorage /On=E:",
      instead: "vssadmin list shadowstorage",
    },
  });
});

test("a finding that was another one, with the answer that came before it", async () => {
  const before = await judgedWith(({ decisions }) => ({
    decisions: decisions.map((one) => ({ ...one, value: "absent" })),
  }));
  expect(before).toMatchObject({
    first: { kind: "decides", about: "shadow-copy storage", recorded: "absent", today: "present", after: 1 },
  });
});

test("a finding that is not found any more", async () => {
  const before = await judgedWith(({ decisions }) => ({
    decisions: [...decisions, { step: "remove.2", about: "LifeKeeper", value: "stopping" }],
  }));
  expect(before).toMatchObject({ first: { kind: "decides", recorded: "stopping", today: undefined } });
});

test("a numbered message in other words", async () => {
  const before = await judgedWith(({ messages }) => ({
    messages: messages.map((one) => ({ ...one, text: `${one.text}!` })),
  }));
  expect(before).toMatchObject({ first: { kind: "says", step: "remove.1", today: { id: "12039" } } });
});

const silent: LabRun = { action: "quickCheck", faults: ["empty NODEA GETMIRRORVOLINFO"] };

test("a message of the kit's own with other values; in other words it is the same", async () => {
  const retold = (change: (text: string) => string) =>
    judgedWith(
      ({ messages }) => ({
        messages: messages.map((one) => (one.id === "VK209" ? { ...one, text: change(one.text) } : one)),
      }),
      silent,
    );
  expect(await retold((text) => text.replace("E:", "F:"))).toMatchObject({ first: { kind: "says" } });
  expect(await retold(() => "Told in the words of another day.")).toEqual({ kind: "same" });
});

test("a message that was not said", async () => {
  const before = await judgedWith(() => ({ messages: [] }));
  expect(before).toMatchObject({ first: { kind: "says", recorded: undefined, today: { id: "12039" } } });
});

test("another outcome, where all else is the same", async () => {
  const before = await judgedWith(() => ({ outcome: "succeeded" }));
  expect(before).toMatchObject({ first: { kind: "ends", today: { kind: "outcome", outcome: "failed" } } });
});

test("another exit status beside the same outcome", async () => {
  expect(await judgedWith(() => ({ exitCode: 0 }))).toMatchObject({
    first: { kind: "ends", recorded: { exitCode: 0 }, today: { outcome: "failed", exitCode: 1 } },
  });
});

test("another tag or volume at the top of the record, of a run that was killed as well", async () => {
  expect(await judgedWith(() => ({ tag: "Vol.F" }))).toMatchObject({
    first: { kind: "about", what: "tag", recorded: "Vol.F", today: "Vol.E" },
  });
  const killed = { interrupted: { signal: null, step: "remove.1", command: "" } };
  expect(await judgedWith(() => ({ ...killed, volume: "F:" }))).toMatchObject({
    first: { kind: "about", what: "volume", recorded: "F:", today: "E:" },
  });
});

test("a command that was recorded with another effect", async () => {
  const before = await judgedWith(({ calls }) => ({
    calls: calls.map((call) => (call.step === "remove.1" ? { ...call, effect: "changes" } : call)),
  }));
  expect(before).toMatchObject({
    first: { kind: "effect", step: "remove.1", recorded: "changes", today: "reads" },
  });
});

test("what comes from outside is no difference", async () => {
  const said = (id: string) => ({ severity: "WARN", id, text: "", step: "start" });
  const outside = ["VK130", "VK141", "VK144", "VK112"].map(said);
  expect(await judgedWith(({ messages }) => ({ messages: [...outside, ...messages] }))).toEqual({
    kind: "same",
  });
});

test.each<[string, Partial<RunRecord>, string]>([
  ["killed", { interrupted: { signal: null, step: "remove.1", command: "" }, messages: [] }, "killed"],
  ["told to end", { messages: [{ severity: "WARN", id: "VK180", text: "", step: "start" }] }, "signal"],
  ["giving way", { messages: [{ severity: "INFO", id: "VK145", text: "", step: "start" }] }, "gave-way"],
])("a run that ended early, %s, is open from there on", async (_, ended, by) => {
  const upTo = (record: RunRecord) => ({ ...ended, calls: record.calls.slice(0, 1), decisions: [] });
  expect(await judgedWith(upTo)).toEqual({ kind: "open", by });
  const other = (record: RunRecord) => ({
    ...upTo(record),
    decisions: [{ step: "remove.1", about: "x", value: "y" }],
  });
  expect(await judgedWith(other)).toMatchObject({ kind: "differs", first: { about: "x" } });
});

/** A split brain in which the peer's state is set right as well. */
const atTwoSteps: LabRun = { action: "quickCheck", nodes: 2, faults: ["split-brain E:"] };

test.each<[string, (record: RunRecord) => Partial<RunRecord>]>([
  [
    "a finding",
    ({ decisions }) => ({
      decisions: decisions.map((one) =>
        one.about === "split brain" && one.peer === "NODEB" ? { ...one, value: "unknown" } : one,
      ),
    }),
  ],
  ["a message", ({ messages }) => ({ messages: messages.filter(({ id }) => id !== "VK321") })],
])(
  "%s rests on an answer of its own step and peer, whatever else is done side by side",
  async (_, change) => {
    const { calls } = await recordedInLab(atTwoSteps);
    const judged = await judgedWith(change, atTwoSteps);
    const after = judged.kind === "differs" ? judged.first.after : undefined;
    expect(calls[after ?? -1]).toMatchObject({
      step: "monitor.4",
      peer: "NODEB",
      args: ["NODEB", "GETMIRRORVOLINFO", "E:"],
    });
  },
);
