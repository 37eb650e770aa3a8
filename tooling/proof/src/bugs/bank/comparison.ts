import { strict as assert } from "node:assert";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "volkit/src/compare/compare.js";
import { comparisonLines } from "volkit/src/compare/lines.js";
import { pairs } from "volkit/src/compare/pair.js";
import { observationIn, readObservations } from "volkit/src/compare/read-observations.js";
import { vendorResultFormat } from "volkit/src/observe/formats.js";
import type { Bug } from "../bug.js";
import { inFolder } from "../support/folder.js";

const name = "20260101T000007000Z-E-quickCheckVendor-00000a.json";
const result = {
  format: vendorResultFormat,
  formatVersion: 1,
  run: "20260101T000007000Z-E-quickCheckVendor-00000a",
  volkit: "1.0.0",
  volume: "E:",
  action: "quickCheck",
  node: "NODEA",
  tag: "Vol.E",
  calledBy: 4711,
  endedAt: "2026-01-01T00:00:07.000Z",
  exitCode: 0,
} as const;

async function unreadableIn(folder: string): Promise<readonly string[]> {
  const read = await readObservations(folder);
  return read.kind === "read" ? read.unreadable : [read.kind];
}

/** Records that the comparison with the vendor's scripts left out, misread, or could not tell of. */
export const bugs: readonly Bug[] = [
  {
    name: "a record that cannot be opened left out in silence",
    wrong: "The comparison with the vendor's scripts counted without it, and looked better than it was.",
    edit: {
      file: "apps/cli/src/recorded/found.ts",
      find: 'notRead.push({ source, file, why: { kind: "failed", why: reasonOf(error) } });',
      replace: "reasonOf(error);",
    },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (folder) => {
          mkdirSync(join(folder, name));
          assert.deepEqual(await unreadableIn(folder), [name]);
        }),
    },
  },
  {
    name: "a record without a time compared all the same",
    wrong:
      "Its call was put together with whichever rehearsal came first, or with none: the comparison said what had not been.",
    edit: {
      file: "apps/cli/src/recorded/format.ts",
      find: "endedAt: moment,",
      replace: "endedAt: z.string(),",
    },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (folder) => {
          writeFileSync(join(folder, name), JSON.stringify(result));
          assert.deepEqual(await unreadableIn(folder), []);
          writeFileSync(join(folder, name), JSON.stringify({ ...result, endedAt: "" }));
          assert.deepEqual(await unreadableIn(folder), [name]);
        }),
    },
  },
  {
    name: "a moment at the end of time stopped the comparison",
    wrong:
      "One record with a time that has no local time somewhere on earth, and nothing was compared at all.",
    edit: {
      file: "apps/cli/src/recorded/format.ts",
      find: "Math.abs(Date.parse(text)) <= farthest",
      replace: "!Number.isNaN(Date.parse(text))",
    },
    reproduction: {
      by: "sources",
      run: () => {
        assert.notEqual(observationIn(JSON.stringify(result)), undefined);
        for (const endedAt of ["+275760-09-13T00:00:00Z", "-271821-04-20T00:00:00Z"]) {
          assert.equal(observationIn(JSON.stringify({ ...result, endedAt })), undefined, endedAt);
        }
      },
    },
  },
  {
    name: "control characters of a record printed as they are",
    wrong:
      "What stood in a record cleared the administrator's terminal, or wrote lines of its own into the comparison.",
    edit: {
      file: "apps/cli/src/compare/lines.ts",
      find: "return oneLine(`${moment(at)} ${action}: ${ended}; ${rehearsed(rehearsal)}${record}`);",
      replace: "return `${moment(at)} ${action}: ${ended}; ${rehearsed(rehearsal)}${record}`;",
    },
    reproduction: {
      by: "sources",
      run: () => {
        const vendorResults = [{ ...result, action: "\u001b[2J\n\u009b" }];
        const comparisons = compare(pairs({ rehearsals: [], vendorResults }));
        const lines = comparisons.flatMap((each) => comparisonLines(each, "en"));
        assert.ok(lines.length > 0);
        assert.doesNotMatch(lines.join(""), /\p{Cc}/u);
      },
    },
  },
];
