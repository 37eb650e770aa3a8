import { strict as assert } from "node:assert";
import { existsSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readObservations } from "volkit/src/compare/read-observations.js";
import { keepCopies } from "volkit/src/configuration/last-valid.js";
import { writeNew } from "volkit/src/records/write-new.js";
import { vendorResultFormat } from "volkit/src/observe/formats.js";
import type { Bug } from "../bug.js";
import { inFolder } from "../support/folder.js";

const name = "20260101T000007000Z-E-quickCheckVendor-00000a.json";

async function unreadableIn(folder: string): Promise<readonly string[]> {
  const read = await readObservations(folder);
  return read.kind === "read" ? read.unreadable : [read.kind];
}

/** Records that were lost, or written where they do not belong. */
export const bugs: readonly Bug[] = [
  {
    name: "a record written through a link",
    wrong:
      "A link under the name of the half-written file led the kit, which runs as SYSTEM, to write over any file of the node.",
    edit: {
      file: "apps/cli/src/records/write-new.ts",
      find: '  await rm(file, { force: true });\n  await writeFile(file, text, { flag: "wx", mode: 0o600 });',
      replace: "  await writeFile(file, text, { mode: 0o600 });",
    },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (folder) => {
          const [own, others] = [join(folder, "own"), join(folder, "others")];
          writeFileSync(others, "of others");
          symlinkSync(others, own);
          await writeNew(own, "own");
          assert.equal(readFileSync(others, "utf8"), "of others");
          assert.equal(readFileSync(own, "utf8"), "own");
        }),
    },
  },
  {
    name: "a record that cannot be opened left out in silence",
    wrong: "The comparison with the vendor's scripts counted without it, and looked better than it was.",
    edit: {
      file: "apps/cli/src/compare/read-observations.ts",
      find: 'isMissing(error) ? undefined : "",',
      replace: 'error === undefined ? "" : undefined,',
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
      file: "apps/cli/src/compare/observation.ts",
      find: "endedAt: moment,",
      replace: "endedAt: z.string(),",
    },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (folder) => {
          const record = {
            format: vendorResultFormat,
            formatVersion: 1,
            run: "20260101T000007000Z-E-quickCheck-00000a",
            action: "quickCheck",
            node: "NODEA",
            tag: "Vol.E",
            calledBy: 4711,
            endedAt: "2026-01-01T00:00:07.000Z",
            exitCode: 0,
          };
          writeFileSync(join(folder, name), JSON.stringify(record));
          assert.deepEqual(await unreadableIn(folder), []);
          writeFileSync(join(folder, name), JSON.stringify({ ...record, endedAt: "" }));
          assert.deepEqual(await unreadableIn(folder), [name]);
        }),
    },
  },
  {
    name: "halves of copies left for ever",
    wrong:
      "Every run that was killed while it kept the valid configuration left a file that nobody took away.",
    edit: {
      file: "apps/cli/src/configuration/last-valid.ts",
      find: "    await removeAbandoned(file);\n",
      replace: "",
    },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (folder) => {
          const half = join(folder, ".configuration.valid.00000b.writing");
          writeFileSync(half, "{");
          utimesSync(half, 0, 0);
          await keepCopies(join(folder, "configuration.valid"), [], "00000a");
          assert.ok(!existsSync(half));
        }),
    },
  },
];
