import { anyEnding, anyText } from "@volkit/testing";
import { commandLine, ending, exited, printed, type Ending, type Volume } from "@volkit/tool-command";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInWriteCheck } from "./built-in-write-check.js";
import { reportLine, stepLine, type WriteCheckReport } from "./write-check-report.js";

const e: Volume = { letter: "E", name: "E:" };
const command = builtInWriteCheck(e, { slow: 5 });
const written = reportLine({ kind: "written", seconds: 0.5 });
const failed = reportLine({ kind: "failed", step: "write", why: { outcome: "full", code: "ENOSPC" } });

describe("the command", () => {
  it("is the kit itself, with CheckVolume's deadline", () => {
    expect(command).toMatchObject({
      tool: { name: "write-check", home: "kit" },
      effect: "changes",
      deadlines: ["CheckVolume"],
    });
    expect(commandLine(command)).toBe("write-check E: --json");
  });

  it("names root and lock folder where they are known", () => {
    const options = { root: "/mnt/e", lockFolder: "/var/volkit", slow: 5 };
    expect(builtInWriteCheck(e, options).args).toEqual([
      "E:",
      "--root",
      "/mnt/e",
      "--lock-folder",
      "/var/volkit",
      "--json",
    ]);
  });
});

describe("a well-formed answer", () => {
  it("is a success with exit status 0, with the steps before it or without", () => {
    for (const before of ["", stepLine("create"), stepLine("sweep") + stepLine("delete")]) {
      expect(command.read(exited(0, before + written))).toStrictEqual({ kind: "written" });
    }
  });

  it("names the file that was left, and says why no lock kept others away", () => {
    const [left, unlocked] = ["LK_1.tmp", "no folder for locks"];
    const read = (more: object) =>
      command.read(exited(0, JSON.stringify({ kind: "written", seconds: 0, ...more })));
    expect(read({ left })).toStrictEqual({ kind: "written", left });
    expect(read({ unlocked })).toStrictEqual({ kind: "written", unlocked });
  });

  it("tells how long it took only where that is longer than asked", () => {
    const took = (seconds: number) => command.read(exited(0, reportLine({ kind: "written", seconds })));
    expect([took(5), took(5.01)]).toEqual([{ kind: "written" }, { kind: "written", slow: 5.01 }]);
  });

  it.each<WriteCheckReport>([
    { kind: "failed", step: "write", why: { outcome: "full", code: "ENOSPC" } },
    { kind: "failed", step: "create", why: { outcome: "gone", code: "ENOENT" }, unlocked: "why" },
    { kind: "failed", step: "read", why: { outcome: "content-differs", read: "" }, left: "LK_1.tmp" },
    { kind: "failed", step: "start", why: { outcome: "still-hanging" } },
    { kind: "failed", step: "start", why: { outcome: "no-root" } },
  ])("that it failed is told as it is, whatever the exit status: %j", (report) => {
    for (const code of [0, 1, 2])
      expect(command.read(exited(code, reportLine(report)))).toStrictEqual(report);
  });

  it("with another exit status is no success", () => {
    expect(command.read(exited(1, written))).toEqual({
      kind: "failed",
      step: "start",
      why: { outcome: "unknown", failure: { kind: "exit", code: 1 } },
    });
  });
});

describe("a check that does not come back", () => {
  it.each([
    ["", "start"],
    [stepLine("sweep"), "sweep"],
    [stepLine("sweep") + stepLine("create"), "create"],
    [stepLine("create") + written, "create"],
    [stepLine("create") + '{"step":"wri', "create"],
  ])("hung at the last step it began: %j", (stdout, step) => {
    expect(command.read(ending({ how: "timed-out", seconds: 30, left: [7] }, stdout))).toEqual({
      kind: "failed",
      step,
      why: { outcome: "hung", seconds: 30 },
    });
  });
});

describe("anything else is unknown", () => {
  it.each([
    "",
    "ok",
    "{}",
    "[]",
    "null",
    '{"kind":"written"}',
    '{"kind":"written","seconds":-1}',
    '{"kind":"written","seconds":"1"}',
    '{"kind":"written","seconds":1,"left":7}',
    '{"kind":"fine","step":"write","why":{"outcome":"full","code":"ENOSPC"}}',
    '{"kind":"failed","step":"write","why":"full"}',
    '{"kind":"failed","step":"write","why":null}',
    '{"kind":"failed","step":"write","why":{"outcome":"full"}}',
    '{"kind":"failed","step":"read","why":{"outcome":"content-differs"}}',
    '{"kind":"failed","step":"read","why":{"outcome":"fine","read":"tes"}}',
    '{"kind":"failed","step":"start","why":{"outcome":"fine"}}',
    '{"kind":"failed","step":"write","why":{"outcome":"fine","code":"X"}}',
    '{"kind":"failed","step":"nowhere","why":{"outcome":"full","code":"ENOSPC"}}',
    '{"kind":"failed","step":"write","why":{"outcome":"no-root"}}',
    `${written}more`,
    `warning\n${written}`,
    `${written}${written}`,
    written.slice(0, -3),
  ])("what it printed is no answer: %j", (stdout) => {
    expect(command.read(exited(0, stdout))).toMatchObject({
      kind: "failed",
      why: { outcome: "unknown", failure: { kind: "silent" } },
    });
  });

  it("so is an answer of which more was cut off", () => {
    const cut: Ending = { ...exited(0), stdout: { ...printed(written), cut: true } };
    expect(command.read(cut)).toMatchObject({ why: { outcome: "unknown", failure: { kind: "flooded" } } });
  });

  it.each<Ending>([
    ending({ how: "crashed", signal: "SIGBUS", signalNumber: 7 }, written),
    ending({ how: "crashed", signal: "SIGBUS", signalNumber: 7 }, failed),
    ending({ how: "missing", lookedFor: ["node"] }, written),
    ending({ how: "unstartable", file: "node", reason: "EACCES" }, written),
  ])("and what did not end by itself: %#", (ended) => {
    expect(command.read(ended)).toMatchObject({ why: { outcome: "unknown", failure: { kind: ended.how } } });
  });
});

describe("whatever is printed and however it ends", () => {
  const output = anyText(written, stepLine("create"), failed, '{"kind":"written","seconds":', "1}");

  it("it throws nothing, and is a success only with exit status 0 and output that was read whole", () => {
    fc.assert(
      fc.property(anyEnding(output), (ended) => {
        const answer = command.read(ended);
        const whole = ended.how === "exited" && ended.exitCode === 0 && !ended.stdout.cut;
        if (answer.kind === "written") expect(whole).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
