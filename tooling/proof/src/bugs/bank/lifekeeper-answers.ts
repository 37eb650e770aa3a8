import { strict as assert } from "node:assert";
import { lifeKeeperService } from "@volkit/lifekeeper";
import { exited } from "@volkit/tool-command";
import { lifeKeeperLock } from "@volkit/volume-locker";
import type { Bug } from "../bug.js";
import { act } from "../support/act.js";
import { volume } from "../support/volume.js";
import { asUnmarkedUtf16 } from "../support/without-marks.js";

const e = volume("E");
const lock = "packages/volume-locker/src/lifekeeper-lock.ts";
const service = "packages/lifekeeper/src/service.ts";

/** Whether LifeKeeper is stopping, or has locked the volume, read from what does not say so. */
export const bugs: readonly Bug[] = [
  {
    name: "LifeKeeper stopping not seen in UTF-16 without its mark",
    wrong: "remove locked the volume while LifeKeeper was stopping, where it has to stay source.",
    edit: {
      file: service,
      find: "const said = withoutNulls(ending.stdout.text);",
      replace: "const said = ending.stdout.text;",
    },
    reproduction: {
      by: "sources",
      run: () => {
        const answer = exited(0, asUnmarkedUtf16("        STATE : 3  STOP_PENDING\r\n"));
        assert.deepEqual(lifeKeeperService().read(answer), { kind: "stopping" });
      },
    },
  },
  {
    name: "LifeKeeper stopping not seen right after a colon",
    wrong: "Labels are translated, and so is the space after them: `状態:3  STOP_PENDING` was not stopping.",
    edit: {
      file: service,
      find: "const stopPending = /(?<![A-Za-z0-9_])3[^\\S\\r\\n]+STOP_PENDING(?!\\S)/;",
      replace: "const stopPending = /(?<!\\S)3\\s+STOP_PENDING(?!\\S)/;",
    },
    reproduction: {
      by: "sources",
      run: async () => {
        const answers = { "sc query LifeKeeper": exited(0, "   状態:3  STOP_PENDING\r\n") };
        const { said, calls } = await act("remove", { answers });
        assert.deepEqual(said, ["12092"]);
        assert.ok(!calls.includes("EMCmd . LOCKVOLUME E:"));
      },
    },
  },
  {
    name: "a service control without a state read as not stopping",
    wrong: "What says nothing of a state was taken for `running`, and nobody was told that it is not known.",
    edit: {
      file: service,
      find: 'if (state === undefined) return { kind: "unknown", why: { kind: "silent" } };',
      replace: 'if (state === undefined) return { kind: "not stopping", state: "" };',
    },
    reproduction: {
      by: "sources",
      run: () => {
        for (const said of ["", "[SC] EnumQueryServicesStatus\r\n", "\x01\x02"]) {
          assert.equal(lifeKeeperService().read(exited(0, said)).kind, "unknown");
        }
      },
    },
  },
  {
    name: "LifeKeeper's lock not seen in UTF-16 without its mark",
    wrong: "restore went on with LifeKeeper's lock on the volume: the file system could not be used.",
    edit: { file: lock, find: " || namesVolume(withoutNulls(text), volume)", replace: "" },
    reproduction: {
      by: "sources",
      run: () => {
        const answer = exited(0, asUnmarkedUtf16("E:\r\n"));
        assert.deepEqual(lifeKeeperLock(e).read(answer), { kind: "locked" });
      },
    },
  },
  {
    name: "bytes that are no text read as a list without locks",
    wrong: "restore took garbage for `no lock` and said nothing.",
    edit: {
      file: lock,
      find: 'return isReadable(text) ? { kind: "unlocked" } : { kind: "unknown", why: { kind: "silent" } };',
      replace: 'return { kind: "unlocked" };',
    },
    reproduction: {
      by: "sources",
      run: () => {
        assert.equal(lifeKeeperLock(e).read(exited(0, "\x03\x04\x1f")).kind, "unknown");
      },
    },
  },
];
