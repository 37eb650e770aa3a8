import { compare, type Comparison } from "volkit/src/compare/compare.js";
import { comparisonLines } from "volkit/src/compare/lines.js";
import type { Rehearsal, VendorResult } from "volkit/src/compare/observation.js";
import { pairs } from "volkit/src/compare/pair.js";
import { observationIn } from "volkit/src/compare/read-observations.js";
import { localTime } from "volkit/src/local-time.js";
import { hardJson, members } from "../hard.js";
import { jsonOperators } from "../json-operators.js";
import { textOperators } from "../operators.js";
import { membersOf, ownJson } from "../own-reading.js";
import { subject } from "../subject.js";

const call = {
  formatVersion: 1,
  run: "20261122T120000000Z-E-quickCheckRehearsal-0a1b2c",
  volkit: "1.0.0",
  action: "quickCheck",
  tag: "Vol.E",
  node: "NODEA",
  calledBy: 4711,
} as const;

const rehearsal = {
  ...call,
  format: "volkit-rehearsal",
  calledAt: "2026-11-22T21:00:00.000+09:00",
  result: { kind: "would-succeed" },
  wouldSay: [{ severity: "WARN", id: "VK306", text: "the peer" }],
  messages: [],
};
const depends = { kind: "depends", on: [{ step: "remove.6", peer: null, command: "EMCmd . LOCKVOLUME E:" }] };
const vendor = {
  ...call,
  format: "volkit-vendor-result",
  endedAt: "2026-11-22T21:00:05.000+09:00",
  exitCode: 0,
};

const records = [
  JSON.stringify(rehearsal),
  JSON.stringify({ ...rehearsal, result: depends }),
  JSON.stringify({
    ...rehearsal,
    result: { kind: "unknown", why: "deadline" },
    calledBy: 4713,
  }),
  JSON.stringify({ ...rehearsal, action: "restore", calledBy: 4712, result: { kind: "would-fail" } }),
  JSON.stringify(vendor),
  JSON.stringify({ ...vendor, exitCode: 1, calledBy: 4712, action: "restore" }),
  JSON.stringify({ ...vendor, endedAt: "+275760-09-13T00:00:00Z" }),
] as const;

const times = [
  "2026-11-22T21:00:00.000+09:00",
  "+275760-09-13T00:00:00.000Z",
  "-271821-04-20T00:00:00.000Z",
  "would-fail",
  "would-succeed",
  "unknown",
  "refused",
  "4712",
];

/** A moment that can be told in local time, wherever that is. */
function isMoment(value: unknown): boolean {
  const moment = typeof value === "string" ? Date.parse(value) : NaN;
  return [-1, 1].every((days) => !Number.isNaN(new Date(moment + days * 86_400_000).getTime()));
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" && Math.abs(value) < Infinity;
}

/** What every record of an observed call has. */
function isObservation(text: string): boolean {
  const record = membersOf(ownJson(text));
  if (record?.["formatVersion"] !== 1 || !["run", "action", "node"].every((key) => isText(record[key])))
    return false;
  if (record["format"] === vendor.format) {
    return (
      isText(record["tag"]) &&
      isNumber(record["calledBy"]) &&
      isNumber(record["exitCode"]) &&
      isMoment(record["endedAt"])
    );
  }
  const orNull = (key: string, test: (value: unknown) => boolean) =>
    record[key] === null || test(record[key]);
  return (
    record["format"] === rehearsal.format &&
    orNull("tag", isText) &&
    orNull("calledBy", isNumber) &&
    orNull("calledAt", isMoment) &&
    isResult(record["result"]) &&
    [record["wouldSay"], record["messages"]].every(
      (list) =>
        Array.isArray(list) &&
        list.every((one) => ["severity", "id", "text"].every((key) => isText(membersOf(one)?.[key]))),
    )
  );
}

function isResult(value: unknown): boolean {
  const result = membersOf(value);
  const isCommand = (one: unknown) => {
    const command = membersOf(one);
    return (
      isText(command?.["step"]) &&
      isText(command?.["command"]) &&
      (command?.["peer"] === null || isText(command?.["peer"]))
    );
  };
  switch (result?.["kind"]) {
    case "would-succeed":
    case "would-fail":
      return true;
    case "depends":
      return Array.isArray(result["on"]) && result["on"].every(isCommand);
    case "unknown":
      return (
        ["refused", "deadline", "interrupted", "defect"].includes(String(result["why"])) &&
        isText(result["why"])
      );
    default:
      return false;
  }
}

type Observation = ReturnType<typeof observationIn>;

export const observations = subject<Observation>({
  name: "observed calls",
  samples: records,
  operators: jsonOperators,
  words: times,
  read: ({ text }) => observationIn(text),
  judge: (answer, { text }) => {
    if ((answer !== undefined) !== isObservation(text)) return "a record is lost, or what is none was taken";
    const own = membersOf(ownJson(text));
    if (answer === undefined) return undefined;
    if (answer.tag !== own?.["tag"] || answer.calledBy !== own["calledBy"])
      return "whose call it was is lost";
    return "exitCode" in answer && answer.exitCode !== own["exitCode"]
      ? "the exit status is another"
      : undefined;
  },
  broken: {
    "no answer is a success": (answer) =>
      answer?.format === "volkit-rehearsal" ? { ...answer, tag: "" } : answer,
    "what is damaged is a success": (answer) => answer ?? { ...vendor, format: "volkit-vendor-result" },
    "the exit status is 0": (answer) =>
      answer?.format === "volkit-vendor-result" ? { ...answer, exitCode: 0 } : answer,
  },
  hard: {
    ...hardJson,
    "many commands": (length) =>
      JSON.stringify({
        ...rehearsal,
        result: { kind: "depends", on: Array.from({ length: length / 60 }, () => depends.on[0]) },
      }),
  },
});

interface Compared {
  readonly comparisons: readonly Comparison[];
  readonly lines: readonly string[];
}

/** One record a line, compared as `volkit compare` does. */
function compared(text: string): Compared {
  const rehearsals: Rehearsal[] = [];
  const vendorResults: VendorResult[] = [];
  for (const line of text.split("\n")) {
    const one = observationIn(line);
    if (one?.format === "volkit-rehearsal") rehearsals.push(one);
    else if (one !== undefined) vendorResults.push(one);
  }
  const comparisons = compare(pairs({ rehearsals, vendorResults, unreadable: [] }));
  const lines = comparisons.flatMap((one) => [
    ...comparisonLines(one, "en"),
    ...comparisonLines(one, "ja"),
    localTime(one.first),
    localTime(one.last),
  ]);
  return { comparisons, lines };
}

function judgeComparisons({ comparisons, lines }: Compared, text: string): string | undefined {
  if (lines.some((line) => /[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/.test(line)))
    return "a line is more than one, or drives a terminal";
  const own = text
    .split("\n")
    .filter(isObservation)
    .map((line) => membersOf(ownJson(line)));
  const ends = own.filter((one) => one?.["format"] === vendor.format);
  const begun = own.filter(
    (one) => one?.["format"] === rehearsal.format && one["tag"] !== null && one["calledAt"] !== null,
  );
  const tallies = comparisons.flatMap(({ actions }) => actions);
  const count = tallies.reduce((sum, one) => sum + one.calls, 0);
  if (count < Math.max(ends.length, begun.length) || count > ends.length + begun.length)
    return `${count} calls from ${begun.length} rehearsals and ${ends.length} results`;
  for (const { calls, alike, alikeIf, different, open } of tallies) {
    if (alike + alikeIf + different + open !== calls) return "a call is counted twice, or not at all";
  }
  for (const { first, last, findings } of comparisons) {
    if (!(first <= last)) return "the first is after the last";
    for (const { agreement, rehearsal: one, vendor: end } of findings) {
      const isUnknown = one === undefined || end === undefined || one.result.kind === "unknown";
      if (isUnknown && agreement.kind !== "open") return `what is unknown is ${agreement.kind}`;
    }
  }
  const unknown = begun.filter((one) => membersOf(one?.["result"])?.["kind"] === "unknown").length;
  return tallies.reduce((sum, { open }) => sum + open, 0) >= unknown
    ? undefined
    : "an unknown is not left open";
}

const [rehearsed, open, unknown, failing, ended, failed, late] = records;

export const comparisons = subject<Compared>({
  name: "comparison",
  samples: [`${rehearsed}\n${ended}`, `${failing}\n${failed}`, `${open}\n${unknown}\n${late}`],
  operators: [...jsonOperators, ...textOperators],
  words: times,
  read: ({ text }) => compared(text),
  judge: (answer, { text }) => judgeComparisons(answer, text),
  broken: {
    "unknown is alike": (answer) => ({
      ...answer,
      comparisons: answer.comparisons.map((one) => ({
        ...one,
        actions: one.actions.map((tally) => ({ ...tally, alike: tally.alike + tally.open, open: 0 })),
      })),
    }),
    "a call is lost": (answer) => ({
      ...answer,
      comparisons: answer.comparisons.map((one) => ({ ...one, actions: one.actions.slice(1) })),
    }),
    "texts stand as they are": (answer, { text }) => ({ ...answer, lines: [...answer.lines, text] }),
  },
  hard: {
    ...hardJson,
    "many calls of one tag": manyRecords((at) => ({ ...rehearsal, calledBy: at })),
    "many tags": manyRecords((at) => ({ ...rehearsal, tag: `T${at}` })),
    "many actions": manyRecords((at) => ({ ...rehearsal, action: `a${at}` })),
    "many results of one process": manyRecords(() => vendor),
    "many commands": manyRecords((at) => ({
      ...rehearsal,
      result: { kind: "depends", on: [{ ...depends.on[0], command: `c${at}` }] },
    })),
  },
});

function manyRecords(record: (at: number) => object): (length: number) => string {
  return (length) => members(length, 400, (at) => JSON.stringify(record(at))).replaceAll("},{", "}\n{");
}
