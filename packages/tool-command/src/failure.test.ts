import { anyEnding, anyText } from "@volkit/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ending, exited, type HowItEnded } from "./ending.js";
import { byExitStatus, codeOf, failureOf, type Failure } from "./failure.js";

const unusual: readonly [HowItEnded, Failure, number][] = [
  [{ how: "exited", exitCode: 1 }, { kind: "exit", code: 1 }, 1],
  [{ how: "exited", exitCode: 1060 }, { kind: "exit", code: 1060 }, 1060],
  [{ how: "exited", exitCode: -1 }, { kind: "exit", code: -1 }, -1],
  [{ how: "exited", exitCode: 0xc0000005 }, { kind: "exit", code: 0xc0000005 }, 0xc0000005],
  [
    { how: "crashed", signal: "SIGSEGV", signalNumber: 11 },
    { kind: "crashed", signal: "SIGSEGV", signalNumber: 11 },
    139,
  ],
  [{ how: "timed-out", seconds: 30, left: [7] }, { kind: "timed-out", seconds: 30 }, 124],
  [
    { how: "missing", lookedFor: ["D:\\DataKeeper\\EMCmd.exe"] },
    { kind: "missing", lookedFor: ["D:\\DataKeeper\\EMCmd.exe"] },
    127,
  ],
  [
    { how: "unstartable", file: "D:\\DataKeeper\\EMCmd.exe", reason: "EACCES" },
    { kind: "unstartable", file: "D:\\DataKeeper\\EMCmd.exe", reason: "EACCES" },
    126,
  ],
];

describe("a failure", () => {
  it.each(unusual)("of %j is %j, with the code %i, whatever was printed", (how, failure, code) => {
    const ended = ending(how, "all is well\r\n", "Status = 0");
    expect(failureOf(ended)).toEqual(failure);
    expect(byExitStatus(ended)).toEqual({ kind: "failed", failure });
    expect(codeOf(failure)).toBe(code);
  });

  it("is not to be had of exit status 0, whatever was printed", () => {
    const ended = exited(0, "", "Access is denied.");
    expect(failureOf(ended)).toBeUndefined();
    expect(byExitStatus(ended)).toEqual({ kind: "done" });
  });

  it("by a Status line has the number of that line as its code", () => {
    expect(codeOf({ kind: "status", code: 15 })).toBe(15);
  });

  it.each<"silent" | "flooded">(["silent", "flooded"])(
    "that is %s has the code 0: the command answered 0",
    (kind) => {
      expect(codeOf({ kind })).toBe(0);
    },
  );

  it("is there exactly where a command did not exit with 0, and has a number", () => {
    fc.assert(
      fc.property(anyEnding(anyText("Status = 5")), (ended) => {
        const failure = failureOf(ended);
        const fine = ended.how === "exited" && ended.exitCode === 0;
        expect(failure === undefined).toBe(fine);
        expect(byExitStatus(ended).kind).toBe(fine ? "done" : "failed");
        if (failure !== undefined) expect(codeOf(failure)).toBeTypeOf("number");
      }),
    );
  });
});
