import { ending, exited } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { emcmdFailure } from "./status-line.js";

describe("a command that exits with 0 failed", () => {
  it.each([
    ["Status = 15\r\n", 15],
    ["Status=87", 87],
    ["\t status \t=  5  \r\n", 5],
    ["STATUS = 21\rmore", 21],
    ["Status = -1", -1],
    ["Status = 0\nStatus = 1460\n", 1460],
    ["コマンドを実行できません。\r\nStatus = 1231\r\n", 1231],
    ["Status = 2147942405", 2147942405],
  ])("where a line of %j is a status other than 0", (output, code) => {
    expect(emcmdFailure(exited(0, output))).toEqual({ kind: "status", code });
    expect(emcmdFailure(exited(0, "", output))).toEqual({ kind: "status", code });
  });

  it("where the status is in UTF-16 that came without its mark", () => {
    const output = Buffer.from("\r\nStatus = 5\r\n", "utf16le").toString("latin1");
    expect(emcmdFailure(exited(0, output))).toEqual({ kind: "status", code: 5 });
  });
});

describe("a command that exits with 0 did not fail", () => {
  it.each([
    "",
    "Status = 0\r\n",
    "Status = 000",
    "status=0",
    "The last Status = 5 was yesterday",
    "Status = 5 (access denied)",
    "Exit Status = 5",
    "Status: 5",
    "Status = five",
    "Status = ",
    "Status =\r\n5",
  ])("where %j has no line of its own with a status other than 0", (output) => {
    expect(emcmdFailure(exited(0, output))).toBeUndefined();
  });
});

describe("a command that does not exit with 0 failed by that", () => {
  it("whatever its status line says", () => {
    expect(emcmdFailure(exited(5, "Status = 0"))).toEqual({ kind: "exit", code: 5 });
    expect(emcmdFailure(exited(5, "Status = 15"))).toEqual({ kind: "exit", code: 5 });
    expect(emcmdFailure(ending({ how: "timed-out", seconds: 9, left: [] }, "Status = 0"))).toEqual({
      kind: "timed-out",
      seconds: 9,
    });
  });
});
