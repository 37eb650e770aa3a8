import { expect, test } from "vitest";
import type { RunRecord } from "../recorded/format.js";
import { plain } from "../terminal/painter.js";
import { recordedInLab, type LabRun } from "./lab-record.fixture.js";
import { recordedStory } from "./story.js";
import { trialLines } from "./trial-lines.js";
import { tryCase } from "./trial.js";

const file = { resources: { "Vol.E": { volume: "E:" } } };
const run: LabRun = { action: "remove", faults: ["shadow-storage NODEA E:"], file };
const said = (...ids: string[]) => ids.map((id) => ({ severity: "WARN", id, text: "", step: "start" }));
const never = { calls: [], decisions: [], lookups: [] };
const by = (signal: string | null) => ({ interrupted: { signal, step: "remove.1", command: "" } });

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
  const trial = await tryCase({ volkit: "0", from: "record", record, expectation: recordedStory(record) });
  const [verdict, came] = told;
  const [head] = trialLines([trial], "ja", plain);
  expect(head).toMatch(new RegExp(`^${verdict} .*  remove Vol\\.E  ${came}  \\(`, "u"));
});
