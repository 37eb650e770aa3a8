import { strict as assert } from "node:assert";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exited } from "@volkit/tool-command";
import { announce } from "volkit/src/turn/announce.js";
import { clearKilledRuns } from "volkit/src/turn/clear-killed-runs.js";
import { keepTurn } from "volkit/src/turn/keep-turn.js";
import { runAtWork, somebodyWaits } from "volkit/src/turn/other-run.js";
import { runFile, runningFolder } from "volkit/src/turn/place.js";
import { takeTurn, type TurnWanted } from "volkit/src/turn/take-turn.js";
import type { Bug } from "../bug.js";
import { inFolder } from "../support/folder.js";
import { machine } from "../support/machine.js";
import { living } from "../support/other-run.js";
import { volume } from "../support/volume.js";

const now = 1000;
/** At work, and not for longer than it may be. */
const life = { pid: 4711, since: 900, until: 1010, over: 2000 };
const e = { letter: "E", name: "E:" };
const nobody = { ended: [], left: [] };
const others = "apps/cli/src/turn/other-run.ts";
const taking = "apps/cli/src/turn/take-turn.ts";

/** A restore that wants the turn in a folder, by a clock of its own. */
function wanted(folder: string, more: Partial<TurnWanted>): TurnWanted {
  return {
    action: "restore",
    volume: e,
    folder,
    wait: 5,
    atOnce: () => undefined,
    isOver: () => false,
    endOther: () => Promise.resolve(nobody),
    report: () => undefined,
    system: { ...machine({}), uptime: () => now },
    ...more,
  };
}

/** Two runs on one volume. */
export const bugs: readonly Bug[] = [
  {
    name: "a process number from a file trusted",
    wrong: "A run's file that says -1 had the next run end every process that it may end, on the whole node.",
    edit: { file: others, find: " || !Number.isSafeInteger(pid) || pid <= 1", replace: "" },
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
    name: "a stopped restore held up every check",
    wrong:
      "A restore that waits and was stopped had every check end at once as a success: nobody checked any more.",
    edit: { file: others, find: "!isCheck(action) && now <= until", replace: "!isCheck(action)" },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (folder) => {
          const run = { kind: "trying", action: "restore", locks: ["E.waiting"], life } as const;
          const { dies } = await living(folder, run);
          assert.equal(await somebodyWaits(folder, "E", life.until - 1), true);
          assert.equal(await somebodyWaits(folder, "E", life.until + 1), false);
          await dies();
        }),
    },
  },
  {
    name: "a restore began long after it was given up",
    wrong:
      "Stopped while it waited, it went on an hour later and took a volume that was in service elsewhere by then.",
    edit: {
      file: taking,
      find: "if (system.uptime() - waiter.since > wanted.wait + 1) return waitedInVain(other);",
      replace: "",
    },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (folder) => {
          const { dies } = await living(folder, { kind: "running", action: "remove", locks: ["E"], life });
          let passed = 0;
          const system = {
            ...machine({}),
            uptime: () => now + passed,
            pause: async () => {
              passed += 500;
              await dies();
            },
          };
          const turn = await takeTurn(wanted(folder, { system }));
          if (turn.kind === "had") await turn.release();
          assert.equal(turn.kind, "too-late");
        }),
    },
  },
  {
    name: "a run that was ended while it waited ended another",
    wrong:
      "Told to end, a waiting restore still ended the run at work, and said so, though it did nothing itself.",
    edit: { file: taking, find: 'if (wanted.isOver()) return { kind: "too-late" };', replace: "" },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (folder) => {
          const overstayed = { ...life, over: now - 1 };
          const run = { kind: "running", action: "remove", locks: ["E"], life: overstayed } as const;
          const { dies } = await living(folder, run);
          const ended: unknown[] = [];
          const endOther = async (other: unknown) => {
            ended.push(other);
            await dies();
            return nobody;
          };
          const turn = await takeTurn(wanted(folder, { isOver: () => true, endOther }));
          if (turn.kind === "had") await turn.release();
          await dies();
          assert.deepEqual(ended, []);
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
            endOther: () => Promise.resolve(nobody),
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
  {
    name: "somebody else's file made a record of a killed run",
    wrong: "Whatever stood under a run's name became a record, and a run that never was counted as killed.",
    edit: {
      file: "apps/cli/src/turn/clear-killed-runs.ts",
      find: 'if (record?.["format"] !== "volkit-record") {',
      replace: "if (record === undefined) {",
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
            endOther: () => Promise.resolve(nobody),
            report: ({ id }) => said.push(id),
            system: machine({}),
          });
          assert.deepEqual(said, ["VK149"]);
          assert.deepEqual(readdirSync(records), [".running"]);
          assert.ok(!existsSync(file));
        }),
    },
  },
];
