import { strict as assert } from "node:assert";
import { exited } from "@volkit/tool-command";
import { readListing, volumeGuid } from "@volkit/vss-manager";
import { askCodePage } from "volkit/src/install/code-page.js";
import type { Bug } from "../bug.js";
import { act } from "../support/act.js";
import { cutOnStderr, cutOnStdout } from "../support/cut.js";
import { volume } from "../support/volume.js";

const e = volume("E");
const listing = "packages/vss-manager/src/listing.ts";

/** Answers of Windows' own tools that were read as something they do not say. */
export const bugs: readonly Bug[] = [
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
  {
    name: "a volume's GUID taken from output that was cut",
    wrong:
      "Another may have followed, and the one that was kept need not be the volume's: restore enabled another volume's schedule.",
    edit: {
      file: "packages/vss-manager/src/schedule.ts",
      find: '  if (ending.stdout.cut) return { kind: "failed", failure: { kind: "flooded" } };\n',
      replace: "",
    },
    reproduction: {
      by: "sources",
      run: () => {
        const answer = exited(0, "    \\\\?\\Volume{6e5a1c0a-22d3-4c0e-9a53-00c04fd430c1}\\\r\n");
        assert.equal(volumeGuid(e).read(answer).kind, "guid");
        assert.equal(volumeGuid(e).read(cutOnStdout(answer)).kind, "failed");
      },
    },
  },
  {
    name: "a code page taken from output that was cut",
    wrong:
      "Of 932 that was cut `93` stayed: the installation kept a page that no tool prints in, and every answer was garbled.",
    edit: {
      file: "apps/cli/src/install/code-page.ts",
      find: '    if (ending.stdout.cut) return { kind: "unknown", failure: { kind: "flooded" } };\n',
      replace: "",
    },
    reproduction: {
      by: "sources",
      run: () => {
        const answer = exited(0, "Active code page: 93");
        assert.equal(askCodePage.read(answer).kind, "known");
        assert.equal(askCodePage.read(cutOnStdout(answer)).kind, "unknown");
      },
    },
  },
];
