import { anyEnding, anyText } from "@volkit/testing";
import { exited, type Command, type Done, type Volume } from "@volkit/tool-command";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDirty, checkVolume } from "./index.js";

const e: Volume = { letter: "E", name: "E:" };

const table: readonly [Command<Done>, string, string, Command<Done>["effect"]][] = [
  [checkDirty(e), "chkntfs", "windows", "reads"],
  [checkVolume(e), "CheckVolume", "lifekeeper", "changes"],
];

describe("a command", () => {
  it.each(table)("%# has the argv of the seed", (command, name, home, effect) => {
    expect(command.tool).toEqual({ name, home });
    expect(command.args).toEqual(["E:"]);
    expect(command.effect).toBe(effect);
    expect(command.deadlines).toEqual([name]);
  });
});

describe("the file system is clean", () => {
  it.each([
    "The type of the file system is NTFS.\r\nE: is not dirty.\r\n",
    "ファイル システムの種類は NTFS です。\r\nE: は汚れていません。\r\n",
    "O sistema de arquivos é do tipo NTFS.\r\nE: não está sujo.\r\n",
    "",
    "E: is dirty.\r\n",
  ])("where chkntfs exits with 0, in whatever words: %j", (output) => {
    expect(checkDirty(e).read(exited(0, output))).toEqual({ kind: "done" });
  });
});

describe("the file system is not clean, or it is not known", () => {
  it.each([1, 2, 3])("where chkntfs exits with %i, in whatever words", (code) => {
    const answer = { kind: "failed", failure: { kind: "exit", code } };
    expect(checkDirty(e).read(exited(code, "E: is not dirty.\r\n"))).toEqual(answer);
    expect(checkDirty(e).read(exited(code, "E: は汚れています。"))).toEqual(answer);
  });
});

describe("the volume can be written", () => {
  it("where CheckVolume exits with 0, and not otherwise", () => {
    expect(checkVolume(e).read(exited(0))).toEqual({ kind: "done" });
    expect(checkVolume(e).read(exited(1)).kind).toBe("failed");
  });
});

describe("whatever is printed and however it ends", () => {
  it("it is done exactly where the exit status is 0", () => {
    fc.assert(
      fc.property(anyEnding(anyText("E: is not dirty.")), (ended) => {
        const done = ended.how === "exited" && ended.exitCode === 0;
        for (const [{ read }] of table) expect(read(ended).kind).toBe(done ? "done" : "failed");
      }),
    );
  });
});
