import { strict as assert } from "node:assert";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { clearKilledRuns } from "volkit/src/turn/clear-killed-runs.js";
import { killedRecord } from "volkit/src/turn/killed-record.js";
import { runFile, runningFolder } from "volkit/src/turn/place.js";
import type { Bug } from "../bug.js";
import { inFolder } from "../support/folder.js";
import { machine } from "../support/machine.js";

/** What a killed run left, and what the next one made of it. */
export const bugs: readonly Bug[] = [
  {
    name: "somebody else's file made a record of a killed run",
    wrong: "Whatever stood under a run's name became a record, and a run that never was counted as killed.",
    edit: {
      file: "apps/cli/src/turn/killed-record.ts",
      find: 'if (members?.["format"] !== "volkit-record") return undefined;',
      replace: "if (members === undefined) return undefined;",
    },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (records) => {
          const folder = runningFolder(records);
          mkdirSync(folder);
          const file = runFile(folder, "20260101T000007000Z-E-remove-00000a", "running");
          writeFileSync(file, '{"format":"another program\'s"}');
          const said: string[] = [];
          await clearKilledRuns({
            records,
            folder,
            letter: "E",
            own: "",
            limits: { records: 10, bytes: 1e6 },
            ended: new Set(),
            endOther: () => Promise.resolve({ ended: [], left: [] }),
            recorded: () => undefined,
            report: ({ id }) => said.push(id),
            system: machine({}),
          });
          assert.deepEqual(said, ["VK149"]);
          assert.deepEqual(readdirSync(records), [".running"]);
          assert.ok(!existsSync(file));
        }),
    },
  },
  {
    name: "a killed run's file nested too deep held up every run after it",
    wrong:
      "It could be read and not be written again: whoever cleared it up threw, at each action, until somebody took the file away.",
    edit: {
      file: "apps/cli/src/turn/killed-record.ts",
      find: "  } catch {\n    return undefined; // nested further",
      replace: "  } catch (error) {\n    throw error; // nested further",
    },
    reproduction: {
      by: "sources",
      run: () => {
        const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
        assert.doesNotThrow(() => killedRecord(`{"format":"volkit-record","calls":${deep}}`));
      },
    },
  },
];
