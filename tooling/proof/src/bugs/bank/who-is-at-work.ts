import { strict as assert } from "node:assert";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { exited } from "@volkit/tool-command";
import { announce } from "volkit/src/turn/announce.js";
import { keepTurn } from "volkit/src/turn/keep-turn.js";
import { runAtWork } from "volkit/src/turn/other-run.js";
import { runFile, runningFolder } from "volkit/src/turn/place.js";
import type { Bug } from "../bug.js";
import { inFolder } from "../support/folder.js";
import { machine } from "../support/machine.js";
import { life, living } from "../support/other-run.js";
import { volume } from "../support/volume.js";

/** Of two runs on one volume the one that is at work, as the other sees it. */
export const bugs: readonly Bug[] = [
  {
    name: "a process number from a file trusted",
    wrong: "A run's file that says -1 had the next run end every process that it may end, on the whole node.",
    edit: {
      file: "apps/cli/src/turn/other-run.ts",
      find: " || !Number.isSafeInteger(pid) || pid <= 1",
      replace: "",
    },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (folder) => {
          for (const pid of [-1, 0, 1, 1.5]) {
            const run = { kind: "running", action: "remove", locks: [], life: { ...life, pid } } as const;
            const { dies } = await living(folder, run);
            assert.equal(await runAtWork(folder, "E"), undefined, `process ${pid}`);
            await dies();
          }
        }),
    },
  },
  {
    name: "a run that was being recorded taken for one at work",
    wrong: "Done with its volume and slow to record, it was ended by whoever came next: its record was lost.",
    edit: { file: "apps/cli/src/turn/keep-turn.ts", find: "    markEnded();\n", replace: "" },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (records) => {
          const turn = keepTurn({
            action: "remove",
            folder: records,
            limits: { records: 10, bytes: 1e6 },
            wait: 1,
            deadlineOf: () => 1,
            runner: { run: () => Promise.resolve(exited(0)) },
            endOther: () => Promise.resolve({ ended: [], left: [] }),
            recorded: () => undefined,
            runId: () => "20260101T000007000Z-E-remove-00000a",
            compose: (running) => JSON.stringify({ format: "volkit-record", action: "remove", running }),
            report: () => undefined,
            system: machine({}),
          });
          const folder = runningFolder(records);
          await turn.take(volume("E"), 10);
          assert.equal((await runAtWork(folder, "E"))?.action, "remove");
          await turn.done();
          const found = await runAtWork(folder, "E");
          await turn.over();
          assert.equal(found, undefined);
        }),
    },
  },
  {
    name: "a disk that takes no file kept a run from its lock",
    wrong: "Where only the run's own file could not be written, two runs went on at once on one volume.",
    edit: {
      file: "apps/cli/src/turn/own-file.ts",
      find: "await write().catch(() => undefined);",
      replace: "await write();",
    },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (folder) => {
          const runId = "20260101T000007000Z-E-remove-00000a";
          mkdirSync(join(runFile(folder, runId, "update"), "in the way"), { recursive: true });
          const announcing = announce(folder, runId, () => "{}");
          await assert.doesNotReject(announcing);
          const announced = await announcing;
          assert.ok(announced.kind === "announced", "the run was not made known");
          await announced.leave();
        }),
    },
  },
];
