import { strict as assert } from "node:assert";
import { symlinkSync, utimesSync, writeFileSync, existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { hold } from "@volkit/run-lock";
import { writeCheck, type Disk, type OpenFile } from "@volkit/volume-health";
import { runningFolder } from "volkit/src/turn/place.js";
import { checkVolumeRoot } from "volkit/src/write-check/check-volume-root.js";
import { holdVolume } from "volkit/src/write-check/hold-volume.js";
import { realDisk } from "volkit/src/write-check/real-disk.js";
import type { Bug } from "../bug.js";
import { inFolder } from "../support/folder.js";
import { machine } from "../support/machine.js";
import { volume } from "../support/volume.js";

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A disk that takes everything and gives it back, and fails where something is to be deleted. */
function failsToDelete(code: string): Disk {
  let held = new Uint8Array();
  const file: OpenFile = {
    write: (bytes) => {
      held = Uint8Array.from(bytes);
    },
    flush: () => undefined,
    read: () => held,
    close: () => undefined,
  };
  return {
    list: () => [],
    look: () => ({ isFile: true, bytes: held.length }),
    create: () => file,
    open: () => file,
    remove: () => {
      throw systemError(code);
    },
  };
}

const given = (root: string) => ({ volume: volume("E"), root, json: false });

/** The kit's own write check. */
export const bugs: readonly Bug[] = [
  {
    name: "a disk that fails at the delete called written",
    wrong: "The check passed on a disk that answered EIO: the node stayed in service on it.",
    edit: {
      file: "packages/volume-health/src/write-check.ts",
      find: "if (inUse.includes(code)) return",
      replace: "if (inUse.length > 0) return",
    },
    reproduction: {
      by: "sources",
      run: () => {
        const means = { digits: () => "7", seconds: () => 0, sweeps: false };
        const found = writeCheck(failsToDelete("EIO"), means);
        assert.deepEqual(found, {
          kind: "failed",
          step: "delete",
          why: { outcome: "io-error", code: "EIO" },
          left: "LK_7.tmp",
        });
        assert.equal(writeCheck(failsToDelete("EBUSY"), means).kind, "written");
      },
    },
  },
  {
    name: "a link in the place of the check's file followed",
    wrong:
      "Somebody who can write to the volume had the check read a file of another disk, or wait on a pipe for ever.",
    edit: {
      file: "apps/cli/src/write-check/real-disk.ts",
      find: "constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK",
      replace: "constants.O_RDONLY",
    },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder((folder) => {
          writeFileSync(join(folder, "elsewhere"), "test");
          symlinkSync("elsewhere", join(folder, "LK_7.tmp"));
          assert.throws(() => realDisk(folder).open("LK_7.tmp"), { code: "ELOOP" });
          return Promise.resolve();
        }),
    },
  },
  {
    name: "files of another check swept away",
    wrong:
      "A check by hand, under a lock of its own, deleted the file that LifeKeeper's check was about to read: it failed.",
    edit: {
      file: "apps/cli/src/write-check/check-volume-root.ts",
      find: 'lock.kind === "held" && given.lockFolder !== undefined',
      replace: 'lock.kind === "held"',
    },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (folder) => {
          const others = join(folder, "LK_4711.tmp");
          writeFileSync(others, "test");
          utimesSync(others, 0, 0);
          const system = machine({ LKROOT: join(folder, "lk") });
          assert.equal((await checkVolumeRoot(given(folder), system)).kind, "written");
          assert.ok(existsSync(others), "the other check's file is gone");
        }),
    },
  },
  {
    name: "a check by hand made LifeKeeper's fail",
    wrong: "Two checks at the same moment: the second called the disk hanging, and the service failed over.",
    edit: {
      file: "apps/cli/src/write-check/hold-volume.ts",
      find: "const tries = 5;",
      replace: "const tries = 1;",
    },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (folder) => {
          const running = runningFolder(folder);
          await mkdir(running);
          const byHand = await hold(running, "E.write-check");
          assert.ok(byHand.kind === "held");
          setTimeout(() => void byHand.release(), 50);
          const lock = await holdVolume({ ...given(folder), lockFolder: folder }, machine({}));
          assert.ok(lock.kind === "held", "the volume was not to be had");
          await lock.release();
        }),
    },
  },
];
