import { expect, test, describe } from "vitest";
import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
import { judge, type Judgement } from "./judge.js";
import { recordedInLab, type LabRun } from "./lab-record.fixture.js";
import { replayRecord } from "./replay-record.js";
import { recordedStory } from "./story.js";

async function judged(record: RunRecord | RehearsalRecord): Promise<Judgement> {
  return judge(recordedStory(record), await replayRecord(record));
}

describe("a run of today's volkit replays the same", () => {
  const actions = ["quickCheck", "deepCheck", "restore", "remove", "splitBrainClear"];
  const faults = [
    "",
    "split-brain E:",
    "japanese NODEA",
    "node-down NODEB",
    "mirror-paused E:",
    "shadow-storage NODEA E:",
    "lifekeeper-stopping NODEA",
    "osf-refused",
    ...["hang", "garbage", "empty", "flood", "crash"].map((how) => `${how} NODEA EMCmd`),
    ...["missing", "unstartable"].map((how) => `${how} NODEA vssadmin`),
    "exit NODEA lcdremexec 9",
    "exit NODEA LOCKVOLUME 5",
    "empty NODEA GETMIRRORVOLINFO 1",
  ];
  const runs = actions.flatMap((action) =>
    faults.flatMap((fault): LabRun[] =>
      (["NODEA", "NODEB"] as const).map((node) => ({
        action,
        node,
        nodes: 3,
        faults: fault === "" ? [] : [fault],
        file: { writeCheck: { by: "CheckVolume" }, ...(node === "NODEB" ? { language: "ja" } : {}) },
      })),
    ),
  );

  test.each(runs)("$action on $node, $faults", async (run) => {
    expect(await judged(await recordedInLab(run))).toEqual({ kind: "same" });
  });

  test.each(["quickCheck", "deepCheck", "restore", "remove"])("a rehearsal of %s", async (action) => {
    expect(await judged(await recordedInLab({ action: `rehearse ${action}`, nodes: 3 }))).toEqual({
      kind: "same",
    });
  });
});

test("commands of this node in another order are a difference: here the volume was locked first", async () => {
  const record = await recordedInLab({ action: "remove" });
  const locked = record.calls.filter(({ args }) => args.includes("LOCKVOLUME"));
  const others = record.calls.filter((call) => !locked.includes(call));
  const deleted = others.findIndex(({ args }) => args[0] === "delete");
  const calls = others.toSpliced(deleted, 0, ...locked);
  expect(await judged({ ...record, calls })).toMatchObject({
    kind: "differs",
    first: {
      kind: "asks",
      step: "remove.5",
      command: "vssadmin delete shadows /for=E: /quiet",
      instead: "EMCmd . LOCKVOLUME E:",
    },
  });
});

test("a record with a setting that this volkit does not know is not replayed", async () => {
  const record = await recordedInLab({ action: "remove" });
  const configuration = { ...record.configuration, lockFirst: true };
  expect((await replayRecord({ ...record, configuration })).came).toMatchObject({
    kind: "impossible",
    why: { kind: "configuration" },
  });
});
