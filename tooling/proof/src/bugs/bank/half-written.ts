import { strict as assert } from "node:assert";
import { existsSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keepCopies } from "volkit/src/configuration/last-valid.js";
import { fileWith } from "volkit/src/file-with.js";
import { writeNew } from "volkit/src/records/write-new.js";
import type { Bug } from "../bug.js";
import { fullAfter } from "../support/full-after.js";
import { inFolder } from "../support/folder.js";

/** Files that were being written: through what led elsewhere, or left there by half. */
export const bugs: readonly Bug[] = [
  {
    name: "a record written through a link",
    wrong:
      "A link under the name of the half-written file led the kit, which runs as SYSTEM, to write over any file of the node.",
    edit: {
      file: "apps/cli/src/records/write-new.ts",
      find: '{ flag: "wx", mode: 0o600 }',
      replace: "{ mode: 0o600 }",
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
  {
    name: "half a launcher left where the disk is full",
    wrong:
      "Each action on such a disk left another half of the program that starts tools, until there was no room for anything.",
    edit: {
      file: "apps/cli/src/file-with.ts",
      find: "    .then(() => rename(fresh, file))\n    .catch(() => rm(fresh, { force: true }));",
      replace:
        "    .then(() => rename(fresh, file).catch(() => rm(fresh, { force: true })))\n    .catch(() => undefined);",
    },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (folder) => {
          assert.equal(await fileWith(fullAfter("half"), join(folder, "launcher.exe"), "00000a"), false);
          assert.deepEqual(readdirSync(folder), []);
        }),
    },
  },
];
