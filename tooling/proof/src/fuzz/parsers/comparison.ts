import { compare, type Comparison } from "volkit/src/compare/compare.js";
import { comparisonLines } from "volkit/src/compare/lines.js";
import { pairs } from "volkit/src/compare/pair.js";
import { observationIn } from "volkit/src/compare/read-observations.js";
import { localTime } from "volkit/src/local-time.js";
import type { RehearsalRecord, VendorRecord } from "volkit/src/recorded/format.js";
import { hardJson, members } from "../hard.js";
import { jsonOperators } from "../json-operators.js";
import { textOperators } from "../operators.js";
import { isObservation } from "../own-observation.js";
import { membersOf, ownJson } from "../own-reading.js";
import { depends, records, rehearsal, times, vendor } from "../samples/observed-calls.js";
import { subject } from "../subject.js";

interface Compared {
  readonly comparisons: readonly Comparison[];
  readonly lines: readonly string[];
}

/** One record a line, compared as `volkit compare` does. */
function compared(text: string): Compared {
  const rehearsals: RehearsalRecord[] = [];
  const vendorResults: VendorRecord[] = [];
  for (const line of text.split("\n")) {
    const one = observationIn(line);
    if (one?.format === "volkit-rehearsal") rehearsals.push(one);
    else if (one !== undefined) vendorResults.push(one);
  }
  const comparisons = compare(pairs({ rehearsals, vendorResults }));
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

export const comparison = subject<Compared>({
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
