import { ending, exited, type HowItEnded } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { raiseFlag, splitBrainFlag } from "./flags.js";

const { read } = raiseFlag("SplitBrain_E:", "NODEB");

describe("the flag of a volume in split brain", () => {
  it("is named for the volume, with its colon", () => {
    expect(splitBrainFlag({ letter: "X", name: "X:" })).toBe("SplitBrain_X:");
  });
});

describe("a flag", () => {
  it("is up where flg_create exits with 0", () => {
    expect(read(exited(0))).toEqual({ kind: "done" });
  });

  it("is up where it was up before: exit status 4, exists already", () => {
    expect(read(exited(4, "", "flag exists"))).toEqual({ kind: "done" });
  });

  it.each([1, 2, 3, 5, 6, 7, 8, 9, 40, -4])("is not up where it exits with %i", (code) => {
    expect(read(exited(code))).toEqual({ kind: "failed", failure: { kind: "exit", code } });
  });

  it.each<HowItEnded>([
    { how: "timed-out", seconds: 4, left: [] },
    { how: "crashed", signal: "SIGILL", signalNumber: 4 },
    { how: "missing", lookedFor: [] },
    { how: "unstartable", file: "flg_create.exe", reason: "EACCES" },
  ])("is not up where it did not end by itself: %j", (how) => {
    expect(read(ending(how))).toMatchObject({ kind: "failed", failure: { kind: how.how } });
  });
});
