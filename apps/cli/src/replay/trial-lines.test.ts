import { expect, test } from "vitest";
import type { RunRecord } from "../recorded/format.js";
import { plain } from "../terminal/painter.js";
import { recordedInLab, type LabRun } from "./lab-record.fixture.js";
import { recordedStory } from "./story.js";
import { displayWidth } from "../terminal/display-width.js";
import { trialLines } from "./trial-lines.js";
import { tryCase, type Trial } from "./trial.js";

const reader = { language: "ja", columns: 80, paint: plain } as const;
const file = { resources: { "Vol.E": { volume: "E:" } } };
const run: LabRun = { action: "remove", faults: ["shadow-storage NODEA E:"], file };
const said = (...ids: string[]) => ids.map((id) => ({ severity: "WARN", id, text: "", step: "start" }));
const never = { calls: [], decisions: [], lookups: [] };
const by = (signal: string | null) => ({ interrupted: { signal, step: "remove.1", command: "" } });

function tried(record: RunRecord): Promise<Trial> {
  return tryCase({ volkit: "0", from: "record", record, expectation: recordedStory(record) });
}

test.each<[string, Partial<RunRecord>, readonly [verdict: string, came: string]]>([
  [
    "refused for its configuration",
    { ...never, outcome: "refused", exitCode: 2, volume: null, messages: said("VK111", "VK113") },
    ["再生不可", "未実行"],
  ],
  [
    "a check beside another run",
    { ...never, outcome: "succeeded", exitCode: 0, messages: said("VK140") },
    ["再生不可", "成功"],
  ],
  [
    "one that waited in vain",
    { ...never, outcome: "failed", exitCode: 1, messages: said("VK142") },
    ["再生不可", "失敗"],
  ],
  ["killed", { ...by(null), decisions: [], messages: [] }, ["途中まで", "強制終了"]],
  ["told to end", { ...by("SIGTERM"), decisions: [], messages: said("VK180") }, ["途中まで", "中断"]],
])("a run that its procedure did not end is told as its record has it: %s", async (_, change, told) => {
  const whole = await recordedInLab(run);
  if (whole.format !== "volkit-record") throw new Error(whole.format);
  const record = { ...whole, ...change };
  const trial = await tried(record);
  const [verdict, came] = told;
  const [head] = trialLines([trial], { ...reader, columns: 200 });
  expect(head).toMatch(new RegExp(`^${verdict} .*  remove Vol\\.E  ${came}$`, "u"));
});

test.each(["en", "ja"] as const)(
  "no line is wider than the terminal, and the version is told where it is another (%s)",
  async (language) => {
    const record = await recordedInLab(run);
    if (record.format !== "volkit-record") throw new Error(record.format);
    const long = "a".repeat(200);
    const calls = record.calls.map((call) => ({ ...call, args: [...call.args, long] }));
    const decisions = record.decisions.map((one) => ({ ...one, value: long }));
    const older = { ...record, volkit: "0.0.0-before", node: "NODE-WITH-A-LONG-NAME" };
    const trials = await Promise.all(
      [record, older, { ...record, calls }, { ...record, decisions }, { ...record, messages: [] }].map(tried),
    );
    const lines = trialLines(trials, { ...reader, language });
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
    expect(lines.filter((line) => line.includes("0.0.0-before"))).toHaveLength(1);
    expect(lines.join("\n").replaceAll(/\s/g, "")).toContain(long);
  },
);
