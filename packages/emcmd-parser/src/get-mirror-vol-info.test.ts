import { ending, exited, printed, type HowItEnded } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { e } from "../test/volumes.js";
import { getMirrorVolInfo, type MirrorAnswer } from "./get-mirror-vol-info.js";

const { read } = getMirrorVolInfo(".", e, "E:");
const line = "E: 1 NODEA 10.0.0.2 1\r\n";

function roleIn(answer: MirrorAnswer): string {
  return answer.kind === "mirror" ? `${answer.role} ${answer.roleNumber}` : answer.failure.kind;
}

describe("the role of a node", () => {
  it.each([
    ["E: 1 NODEA 10.0.0.2 1", "source 1"],
    ["E: 2 NODEB 10.0.0.1 4", "target 2"],
    ["E: 0 NODEA 10.0.0.2 0", "none 0"],
    ["E: -1 NODEA 10.0.0.2 -1", "invalid -1"],
    ["E: 7 NODEA 10.0.0.2 1", "unknown 7"],
    ["E: 1 NODEA 10.0.0.2 1\nE: 1 NODEA 10.0.0.3 4", "source 1"],
    ["E: 2 NODEB 10.0.0.1 1\nE: 2 NODEC 10.0.0.1 1", "target 2"],
    ["E: 1 NODEA 10.0.0.2 1\nE: 2 NODEB 10.0.0.1 1", "unknown 1"],
    ["E: 2 NODEB 10.0.0.1 1\nE: 1 NODEA 10.0.0.2 1", "unknown 2"],
    ["E: 1 NODEA 10.0.0.2 1\nE: 1 NODEA 10.0.0.3 1\nE: 0 NODEA 10.0.0.4 0", "unknown 1"],
    ["F: 2 NODEB 10.0.0.1 1\nE: 1 NODEA 10.0.0.2 1", "source 1"],
  ])("%j is what every line says, with the number of the first: %s", (output, role) => {
    expect(roleIn(read(exited(0, output)))).toBe(role);
  });

  it("comes with everything that was printed, for the message", () => {
    const output = `DataKeeper\r\n${line}`;
    expect(read(exited(0, output))).toMatchObject({ kind: "mirror", output });
  });
});

describe("an answer counts as failed", () => {
  it.each(["", "\r\n", "F: 1 NODEA 10.0.0.2 1\r\n", "Status = 0\r\n", "E: is not mirrored.\r\n"])(
    "as silent where the exit status is 0 and no line is usable: %j",
    (output) => {
      expect(read(exited(0, output))).toEqual({ kind: "failed", failure: { kind: "silent" } });
    },
  );

  it("by its Status line, though a usable line stands beside it", () => {
    const failure = { kind: "status", code: 15 };
    expect(read(exited(0, `${line}Status = 15\r\n`))).toEqual({ kind: "failed", failure });
  });

  it("by its exit status, though a usable line was printed and Status says another number", () => {
    const failure = { kind: "exit", code: 225 };
    expect(read(exited(225, `${line}Status = 997\r\n`))).toEqual({ kind: "failed", failure });
  });

  it.each<HowItEnded>([
    { how: "timed-out", seconds: 30, left: [] },
    { how: "crashed", signal: "SIGSEGV", signalNumber: 11 },
    { how: "missing", lookedFor: [] },
    { how: "unstartable", file: "EMCmd.exe", reason: "EACCES" },
  ])("where it did not end by itself, though a usable line was printed: %j", (how) => {
    expect(roleIn(read(ending(how, line)))).toBe(how.how);
  });

  it("as flooded where more was printed than is kept: lines may be missing", () => {
    const cut = { ...exited(0), stdout: { ...printed(line), cut: true } };
    expect(read(cut)).toEqual({ kind: "failed", failure: { kind: "flooded" } });
  });

  it("as flooded where stderr is cut: a Status line may be missing", () => {
    const cut = { ...exited(0, line), stderr: { ...printed("warning\n"), cut: true } };
    expect(read(cut)).toEqual({ kind: "failed", failure: { kind: "flooded" } });
  });
});
