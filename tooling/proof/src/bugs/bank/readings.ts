import { strict as assert } from "node:assert";
import { getMirrorVolInfo, lockVolume, parseMirrorLines } from "@volkit/emcmd-parser";
import { lifeKeeperService } from "@volkit/lifekeeper";
import { exited, printed, type Ending } from "@volkit/tool-command";
import { lifeKeeperLock } from "@volkit/volume-locker";
import { readListing, volumeGuid } from "@volkit/vss-manager";
import type { Bug } from "../bug.js";
import { act } from "../support/act.js";
import { volume } from "../support/volume.js";
import { asUnmarkedUtf16 } from "../support/without-marks.js";

const e = volume("E");

function cutOnStderr(ending: Ending): Ending {
  return { ...ending, stderr: { ...printed("…"), cut: true } };
}

const listing = "packages/vss-manager/src/listing.ts";
const lock = "packages/volume-locker/src/lifekeeper-lock.ts";
const service = "packages/lifekeeper/src/service.ts";

/** Answers of tools that were read as something they do not say. */
export const bugs: readonly Bug[] = [
  {
    name: "a failed lock in UTF-16 without its mark read as locked",
    wrong:
      "The line `Status = 15` was not found between NULs, so remove answered 0 with the volume not locked.",
    edit: {
      file: "packages/emcmd-parser/src/status-line.ts",
      find: "lines(withoutNulls(stream.text))",
      replace: "lines(stream.text)",
    },
    reproduction: {
      by: "sources",
      run: async () => {
        const answer = exited(0, asUnmarkedUtf16("Status = 15\r\n"));
        assert.equal(lockVolume(e, "E:").read(answer).kind, "failed");
        const { verdict } = await act("remove", { answers: { "EMCmd . LOCKVOLUME E:": answer } });
        assert.equal(verdict, "failed");
      },
    },
  },
  {
    name: "a mirror whose errors were cut read as known",
    wrong: "What was not kept of stderr can hold a `Status = N`; the role counted all the same.",
    edit: {
      file: "packages/emcmd-parser/src/get-mirror-vol-info.ts",
      find: "ending.stdout.cut || ending.stderr.cut",
      replace: "ending.stdout.cut",
    },
    reproduction: {
      by: "sources",
      run: () => {
        const answer = cutOnStderr(exited(0, "E: 1 NODEA 10.0.0.2 1\r\n"));
        assert.equal(getMirrorVolInfo(".", e, "E:").read(answer).kind, "failed");
      },
    },
  },
  {
    name: "a letter that is no ASCII letter taken for the volume's",
    wrong: "`ſ:` in capitals is `S:`: a garbled line counted as the mirror of volume S:, with its role.",
    edit: {
      file: "packages/emcmd-parser/src/mirror-line.ts",
      find: "if (name !== volume.name && name !== volume.name.toLowerCase()) return undefined;",
      replace: "if (name?.toUpperCase() !== volume.name) return undefined;",
    },
    reproduction: {
      by: "sources",
      run: () => {
        assert.deepEqual(parseMirrorLines("ſ: 2 NODEB 10.0.0.1 1", volume("S")), []);
      },
    },
  },
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
      find: 'return anyState.test(said) ? { kind: "not stopping" } : { kind: "unknown", why: { kind: "silent" } };',
      replace: 'return { kind: "not stopping" };',
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
  {
    name: "bytes that are no text read as a listing without copies",
    wrong:
      "remove took garbage for `no shadow-copy storage` and locked the volume: other volumes' copies were lost.",
    edit: { file: listing, find: " || !isReadable(spoken)", replace: "" },
    reproduction: {
      by: "sources",
      run: async () => {
        const garbage = exited(0, "\x03\x04\x1f");
        assert.equal(readListing(garbage).kind, "unknown");
        const { verdict, calls } = await act("remove", {
          answers: { "vssadmin list shadowstorage /On=E:": garbage },
        });
        assert.equal(verdict, "failed");
        assert.ok(!calls.includes("EMCmd . LOCKVOLUME E:"));
      },
    },
  },
  {
    name: "a listing whose errors were cut read as none",
    wrong: "vssadmin prints errors on either stream; what was not kept could show a copy.",
    edit: { file: listing, find: "ending.stdout.cut || ending.stderr.cut", replace: "ending.stdout.cut" },
    reproduction: {
      by: "sources",
      run: () => {
        assert.equal(readListing(cutOnStderr(exited(1, "No items found.\r\n"))).kind, "unknown");
      },
    },
  },
  {
    name: "the first of all volumes taken for the one asked about",
    wrong:
      "mountvol lists every volume where it does not understand: restore enabled another volume's schedule.",
    edit: {
      file: "packages/vss-manager/src/schedule.ts",
      find: "if (guid !== undefined && others.length === 0)",
      replace: "if (guid !== undefined)",
    },
    reproduction: {
      by: "sources",
      run: () => {
        const [one, two] = ["1", "2"].map(
          (digit) => `\\\\?\\Volume{6e5a1c0a-22d3-4c0e-9a53-00c04fd430c${digit}}\\`,
        );
        const answer = exited(0, `    ${one ?? ""}\r\n    ${two ?? ""}\r\n`);
        assert.equal(volumeGuid(e).read(answer).kind, "failed");
      },
    },
  },
];
