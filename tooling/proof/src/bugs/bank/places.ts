import { strict as assert } from "node:assert";
import { systemAt } from "volkit/src/install/root.js";
import { lifeKeeperRoot, recordFolder } from "volkit/src/records/folder.js";
import type { Bug } from "../bug.js";
import { machine } from "../support/machine.js";

const windows = (LKROOT: string) => machine({ LKROOT }, "win32");
const paths = "packages/tool-runner/src/full-path.ts";

/** Folders that were not where they seemed to be. */
export const bugs: readonly Bug[] = [
  {
    name: "a path that depends on the current drive taken for a full one",
    wrong:
      "With LKROOT=\\LK, or D:LK, whoever chose the drive that the kit was started on chose the tools that run as SYSTEM.",
    edit: {
      file: paths,
      find: 'return { kind: "none", why: whyNot(path) };',
      replace:
        'return path.includes(":") || path.startsWith("\\\\") ? { kind: "full", path } : { kind: "none", why: whyNot(path) };',
    },
    reproduction: {
      by: "sources",
      run: () => {
        for (const named of ["\\LK", "D:LK", "\\\\.\\LK", "LK"]) {
          assert.equal(lifeKeeperRoot(windows(named)), undefined, named);
        }
        assert.equal(lifeKeeperRoot(windows("C:\\LK")), "C:\\LK");
      },
    },
  },
  {
    name: "a quoted folder not understood",
    wrong:
      "With LKROOT in quotes, as Windows people write it, neither configuration nor tools were found: every action failed.",
    edit: { file: paths, find: 'text.replaceAll(\'"\', "").trim()', replace: "text" },
    reproduction: {
      by: "sources",
      run: () => {
        assert.equal(lifeKeeperRoot(windows(' "C:\\LK" ')), "C:\\LK");
      },
    },
  },
  {
    name: "a folder of records below the current one",
    wrong:
      "Named without a full path, it was another folder with each start: the lock kept nobody out, records were scattered.",
    edit: {
      file: "apps/cli/src/records/folder.ts",
      find: "return fullOrNone(named, system);",
      replace: "return named;",
    },
    reproduction: {
      by: "sources",
      run: () => {
        assert.equal(recordFolder({ records: { folder: "records" } }, machine({})), undefined);
        assert.equal(recordFolder({ records: { folder: "/records" } }, machine({})), "/records");
      },
    },
  },
  {
    name: "an empty --lkroot taken for the current folder",
    wrong:
      '`--lkroot "%LKROOT%"` with the variable unset had the scripts put wherever the administrator stood.',
    edit: {
      file: "apps/cli/src/install/root.ts",
      find: 'if (named === "") return undefined;',
      replace: "",
    },
    reproduction: {
      by: "sources",
      run: () => {
        for (const given of ["", '"']) assert.equal(systemAt(given, machine({ LKROOT: "/lk" })), undefined);
        assert.equal(systemAt(undefined, machine({ LKROOT: "/lk" }))?.root, "/lk");
      },
    },
  },
];
