import { anyEnding, anyText } from "@volkit/testing";
import { ending, exited, type Volume } from "@volkit/tool-command";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitBrainTrap, testTrap } from "./eism-event-notice.js";

const e: Volume = { letter: "E", name: "E:" };
const trap = splitBrainTrap("NODEA", e, "NODEB");

describe("the split-brain trap", () => {
  it("has the argv of the seed, each string one element without quotation marks", () => {
    expect(trap.tool).toEqual({ name: "EISMEventNotice", home: "lifekeeper" });
    expect(trap.args).toEqual([
      "NODEA",
      "6",
      "160",
      "s:LifeKeeper replicated volume Split Brain detected.",
      "s:E:",
      "s:NODEB",
    ]);
    expect(trap.effect).toBe("changes");
    expect(trap.deadlines).toEqual(["EISMEventNotice"]);
  });

  it("names this node first and the peer last, as they are written", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (node, peer) => {
        const { args } = splitBrainTrap(node, e, peer);
        expect([args[0], args.at(-1), args.length]).toEqual([node, `s:${peer}`, 6]);
      }),
    );
  });

  it("was handed over where the exit status is 0", () => {
    expect(trap.read(exited(0))).toEqual({ kind: "done" });
  });

  it("was not otherwise, and the failure says why", () => {
    expect(trap.read(exited(1, "sent"))).toEqual({ kind: "failed", failure: { kind: "exit", code: 1 } });
    expect(trap.read(ending({ how: "missing", lookedFor: ["C:\\LK\\Bin\\EISMEventNotice.exe"] }))).toEqual({
      kind: "failed",
      failure: { kind: "missing", lookedFor: ["C:\\LK\\Bin\\EISMEventNotice.exe"] },
    });
  });

  it("is read by how it ended, whatever is printed", () => {
    fc.assert(
      fc.property(anyEnding(anyText("sent")), (ended) => {
        const done = ended.how === "exited" && ended.exitCode === 0;
        expect(trap.read(ended).kind).toBe(done ? "done" : "failed");
      }),
    );
  });
});

describe("the test", () => {
  const test = testTrap("NODEA");

  it("goes the way of the split-brain trap, and says that it is a test of no volume", () => {
    expect(test).toEqual({ ...trap, args: test.args });
    expect(test.args).toEqual([
      "NODEA",
      "6",
      "160",
      "s:TEST by volkit on NODEA: this is a test of the alarm path, nothing is wrong.",
      "s:-",
      "s:-",
    ]);
  });
});
