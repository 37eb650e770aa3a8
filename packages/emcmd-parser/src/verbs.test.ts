import { codeOf, ending, exited, printed, type Done, type Ending } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { e } from "../test/volumes.js";
import { lockVolume, switchOverVolume, unlockVolume, updateVolumeInfo } from "./verbs.js";

const verbs = [lockVolume, unlockVolume, switchOverVolume, updateVolumeInfo].map((verb) => verb(e, "E:"));

function codesOf(ended: Ending): (number | string)[] {
  return verbs.map((verb) => codeIn(verb.read(ended)));
}

function codeIn(answer: Done): number | string {
  return answer.kind === "done" ? "done" : codeOf(answer.failure);
}

describe("LOCKVOLUME, UNLOCKVOLUME, SWITCHOVERVOLUME and UPDATEVOLUMEINFO", () => {
  it.each(["", "Status = 0\r\n", "The volume is locked.\r\n"])(
    "succeeded where they exit with 0 and no Status line says otherwise: %j",
    (output) => {
      expect(codesOf(exited(0, output))).toEqual(["done", "done", "done", "done"]);
    },
  );

  it.each<[Ending, number]>([
    [exited(0, "Status = 5\r\n"), 5],
    [exited(225, "Status = 997\r\n"), 225],
    [exited(1), 1],
    [ending({ how: "timed-out", seconds: 600, left: [] }, "Status = 0"), 124],
    [ending({ how: "missing", lookedFor: [] }), 127],
    [ending({ how: "unstartable", file: "EMCmd.exe", reason: "EACCES" }), 126],
    [ending({ how: "crashed", signal: "SIGKILL", signalNumber: 9 }), 137],
  ])("failed otherwise, with the code that messages give: %#", (ended, code) => {
    expect(codesOf(ended)).toEqual([code, code, code, code]);
  });

  it("are not taken for done where a Status line may have been cut off", () => {
    const cut = { ...printed("Working…\n"), cut: true };
    expect(codesOf({ ...exited(0), stdout: cut })).toEqual([0, 0, 0, 0]);
    expect(codesOf({ ...exited(0), stderr: cut })).toEqual([0, 0, 0, 0]);
  });
});
