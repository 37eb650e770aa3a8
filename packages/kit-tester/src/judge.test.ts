import { createCluster } from "@volkit/cluster-lab";
import { ending, exited, printed, type Ending } from "@volkit/tool-command";
import { describe, expect, test } from "vitest";
import * as judge from "./judge.js";
import type { Ran } from "./ran.js";

function ran(how: Ending, more: Partial<Ran> = {}): Ran {
  return { action: "restore", node: "NODEA", ending: how, processes: [], files: [], ...more };
}

const success = ran(exited(0));
const failure = ran(exited(1, "", "ERROR no\n"));
const late = ran(ending({ how: "timed-out", seconds: 9, left: [] }));
const killed = ran(ending({ how: "crashed", signal: "SIGSEGV", signalNumber: 11 }));

describe("how an action ended", () => {
  test("0 alone is success", () => {
    expect(judge.succeeded(success)).toBeUndefined();
    for (const other of [failure, late, killed]) expect(judge.succeeded(other)).toBeDefined();
  });

  test("not to succeed means to end by itself with another status: neither 0 nor no end will do", () => {
    expect(judge.didNotSucceed(failure)).toBeUndefined();
    for (const other of [success, late, killed]) expect(judge.didNotSucceed(other)).toBeDefined();
  });

  test.each([
    [0, true],
    [125, true],
    [126, false],
    [127, false],
    [139, false],
  ])("the status %i is the action's own: %s", (status, isOwn) => {
    expect(judge.ended(ran(exited(status))) === undefined).toBe(isOwn);
  });
});

describe("what an action said", () => {
  test("a failure without a word is not explained, nor is one with white space alone", () => {
    expect(judge.saidWhy(failure)).toBeUndefined();
    expect(judge.saidWhy(success)).toBeUndefined();
    expect(judge.saidWhy(ran(exited(1, "on stdout", "\n")))).toBeDefined();
  });

  test("bytes that are not UTF-8 are found on both streams", () => {
    const lossy = { ...printed("?"), encoding: "lossy" } as const;
    expect(judge.spokeUtf8(failure)).toBeUndefined();
    expect(judge.spokeUtf8(ran({ ...exited(1), stdout: lossy }))).toBeDefined();
    expect(judge.spokeUtf8(ran({ ...exited(1), stderr: lossy }))).toBeDefined();
  });

  test("what drives a terminal is found on both streams", () => {
    expect(judge.spokePlainly(ran(exited(0, "日本語\tand\r\n")))).toBeUndefined();
    expect(judge.spokePlainly(ran(exited(0, "\x1b[31m")))).toBeDefined();
    expect(judge.spokePlainly(ran(exited(0, "", "\x07")))).toBeDefined();
  });

  test("both streams together are at most 64 KiB, and whole", () => {
    const half = "x".repeat(32 * 1024);
    expect(judge.spokeBriefly(ran(exited(0, half, half)))).toBeUndefined();
    expect(judge.spokeBriefly(ran(exited(0, half, `${half}x`)))).toBeDefined();
    const cut = { ...printed("x"), cut: true };
    expect(judge.spokeBriefly(ran({ ...exited(0), stdout: cut }))).toBeDefined();
  });
});

describe("what an action left", () => {
  test("a process or a file is one too many, and is named", () => {
    expect(judge.leftNoProcess(success)).toBeUndefined();
    expect(judge.leftNoFile(success)).toBeUndefined();
    expect(judge.leftNoProcess(ran(exited(0), { processes: [71] }))?.came.en).toContain("71");
    expect(judge.leftNoFile(ran(exited(0), { files: ["tmp/a.log"] }))?.came.ja).toContain("tmp/a.log");
  });

  test("a success whose work was not done is a lie; a failure is none", () => {
    const well = createCluster();
    const other = createCluster({ volumes: ["F"] });
    expect(judge.keptItsWord(success, well, well)).toBeUndefined();
    expect(judge.keptItsWord(failure, other, well)).toBeUndefined();
    expect(judge.keptItsWord(success, other, well)).toBeDefined();
  });

  test("work is done where a trap could not be sent, and whatever the order in which a tool notes its state", () => {
    const trap = { node: "NODEA", generic: 6, specific: 160, strings: [] };
    const well = { ...createCluster(), traps: [trap], extra: { one: 1, two: 2 } };
    const untold = { ...createCluster(), extra: { two: 2, one: 1 } };
    expect(judge.keptItsWord(success, untold, well)).toBeUndefined();
    expect(judge.keptItsWord(success, { ...untold, extra: { one: 1 } }, well)).toBeDefined();
  });
});
