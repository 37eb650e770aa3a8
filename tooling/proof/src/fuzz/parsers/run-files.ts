import { killedRecord } from "volkit/src/turn/killed-record.js";
import { readOtherRun } from "volkit/src/turn/other-run.js";
import { hardJson } from "../hard.js";
import { jsonOperators } from "../json-operators.js";
import { membersOf, ownJson } from "../own-reading.js";
import { subject } from "../subject.js";

const run = {
  format: "volkit-record",
  formatVersion: 1,
  run: "20261122T120000000Z-E-quickCheck-0a1b2c",
  action: "quickCheck",
  startedAt: "2026-11-22T21:00:00.000+09:00",
  interrupted: { step: "monitor.1", command: "EMCmd . GETMIRRORVOLINFO E:" },
  calls: [{ step: "monitor.1", args: [".", "GETMIRRORVOLINFO", "E:"], ending: null }],
  running: { pid: 4711, since: 120.5, until: 150.5, over: 400 },
};

export const runFiles = subject({
  name: "files of runs",
  samples: [
    JSON.stringify(run, null, 1),
    JSON.stringify({ ...run, running: { ...run.running, pid: 1 } }),
    JSON.stringify({ ...run, action: "restore", running: undefined }),
    "",
  ],
  operators: jsonOperators,
  words: ["pid", "running", "4711", "volkit-record"],
  read: ({ text }) => ({ other: readOtherRun(run.run, text), record: killedRecord(text) }),
  judge: ({ other, record }, { text }) => {
    const content = membersOf(ownJson(text));
    const told = membersOf(content?.["running"]);
    const isFinite = (key: string) => {
      const seconds = told?.[key];
      return typeof seconds === "number" && Math.abs(seconds) < Infinity;
    };
    const pid = told?.["pid"];
    const isWhole = typeof pid === "number" && pid > 1 && pid <= 2 ** 53 - 1 && Math.floor(pid) === pid;
    const isRun =
      typeof content?.["action"] === "string" && isWhole && ["since", "until", "over"].every(isFinite);
    if ((other !== undefined) !== isRun)
      return "a run that is at work is not known, or one that is not there is";
    if (other !== undefined && (other.pid !== pid || other.action !== content?.["action"]))
      return "it is another run";
    if (content?.["format"] !== "volkit-record")
      return record === undefined ? undefined : "it is no record, and was taken";
    if (record === undefined) return isTooDeep(content) ? undefined : "a record is lost";
    const again = membersOf(ownJson(record.text));
    if (again === undefined || "running" in again) return "the record holds what only a run that goes on has";
    return Object.keys(again).length === Object.keys(content).filter((key) => key !== "running").length
      ? undefined
      : "the record is another";
  },
  broken: {
    "any number is a process": ({ record }, { text }) => {
      const pid = membersOf(membersOf(ownJson(text))?.["running"])?.["pid"];
      const other = { ...run.running, runId: run.run, action: run.action };
      return { record, other: typeof pid === "number" ? { ...other, pid } : undefined };
    },
    "what goes on is recorded": (answer, { text }) =>
      answer.record === undefined ? answer : { ...answer, record: { ...answer.record, text } },
    "a damaged file is a record": (answer) => ({
      ...answer,
      record: answer.record ?? { members: {}, text: "{}" },
    }),
  },
  hard: {
    ...hardJson,
    "many calls": (length) =>
      JSON.stringify({ ...run, calls: Array.from({ length: length / 90 }, () => run.calls[0]) }),
  },
});

/** Nested further than can be written again. */
function isTooDeep(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return false;
  } catch {
    return true;
  }
}
