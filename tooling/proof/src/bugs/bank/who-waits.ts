import { strict as assert } from "node:assert";
import { somebodyWaits } from "volkit/src/turn/other-run.js";
import { takeTurn, type TurnWanted } from "volkit/src/turn/take-turn.js";
import type { Bug } from "../bug.js";
import { inFolder } from "../support/folder.js";
import { machine } from "../support/machine.js";
import { life, living, now } from "../support/other-run.js";

const nobody = { ended: [], left: [] };
const taking = "apps/cli/src/turn/take-turn.ts";

/** A restore that wants the turn in a folder, by a clock of its own. */
function wanted(folder: string, more: Partial<TurnWanted>): TurnWanted {
  return {
    action: "restore",
    volume: { letter: "E", name: "E:" },
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

/** Of two runs on one volume the one that waits for its turn. */
export const bugs: readonly Bug[] = [
  {
    name: "a stopped restore held up every check",
    wrong:
      "A restore that waits and was stopped had every check end at once as a success: nobody checked any more.",
    edit: {
      file: "apps/cli/src/turn/other-run.ts",
      find: "!isCheck(action) && now <= until",
      replace: "!isCheck(action)",
    },
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
];
