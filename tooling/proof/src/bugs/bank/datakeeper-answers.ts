import { strict as assert } from "node:assert";
import { getMirrorVolInfo, lockVolume, parseMirrorLines } from "@volkit/emcmd-parser";
import { exited } from "@volkit/tool-command";
import type { Bug } from "../bug.js";
import { act } from "../support/act.js";
import { cutOnStderr } from "../support/cut.js";
import { volume } from "../support/volume.js";
import { asUnmarkedUtf16 } from "../support/without-marks.js";

const e = volume("E");

/** Answers of DataKeeper that were read as something they do not say. */
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
];
