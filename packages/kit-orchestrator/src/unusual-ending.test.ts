import { ending, exited, printed, type Ending } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { messageLine } from "./messages/message.js";
import { unusualEnding } from "./unusual-ending.js";

function linesOf(ended: Ending): readonly string[] {
  return unusualEnding("remove.6", "tool E:", ended).map((said) => messageLine(said, "en"));
}

describe("an ending", () => {
  it.each([exited(0), exited(1), exited(0xc0000005)])(
    "that is an exit says nothing, whatever its status: %#",
    (ended) => {
      expect(linesOf(ended)).toEqual([]);
    },
  );

  it("at the deadline says how long was waited, and what could not be ended", () => {
    expect(linesOf(ending({ how: "timed-out", seconds: 600, left: [12] }))).toEqual([
      'WARN VK201 remove.6: "tool E:" had not ended after 600 s. The kit ended it and goes on as if it had failed (code 124).',
      'WARN VK206 remove.6: processes of "tool E:" could not be ended and are left behind: 12.',
    ]);
  });

  it("of a program that is not there says where it was looked for", () => {
    expect(
      linesOf(ending({ how: "missing", lookedFor: ["C:\\LK\\Bin\\tool.exe", "C:\\LK\\Bin\\tool"] })),
    ).toEqual([
      'WARN VK202 remove.6: "tool E:" could not be run: there is no such program. Looked for: C:\\LK\\Bin\\tool.exe, C:\\LK\\Bin\\tool. The kit goes on as if it had failed (code 127).',
    ]);
  });

  it("of a program that cannot be started says which and why", () => {
    expect(linesOf(ending({ how: "unstartable", file: "C:\\tool.exe", reason: "EACCES" }))).toEqual([
      'WARN VK203 remove.6: "tool E:" could not be started although C:\\tool.exe is there: EACCES. The kit goes on as if it had failed (code 126).',
    ]);
  });

  it("by a signal is 128 and its number", () => {
    expect(linesOf(ending({ how: "crashed", signal: "SIGKILL", signalNumber: 9 }))).toEqual([
      'WARN VK204 remove.6: "tool E:" crashed (SIGKILL). The kit goes on as if it had failed (code 137).',
    ]);
  });

  it.each([
    ["ASCII", { ...printed("four"), cut: true }, 4],
    ["UTF-8 of three bytes a sign", { ...printed("日本"), cut: true }, 6],
    ["CP932 bytes", { ...printed("日本"), bytes: new Uint8Array(4), cut: true }, 4],
  ])("whose output was cut says how many bytes were kept: %s", (_, stdout, kept) => {
    const line = `WARN VK205 remove.6: "tool E:" printed more than the kit keeps. What came after the first ${kept} bytes was not read; nothing is concluded from what it may have said.`;
    expect(linesOf({ ...exited(0), stdout })).toEqual([line]);
    expect(linesOf({ ...exited(0), stderr: stdout })).toEqual([line]);
  });

  it("may be both at its deadline and cut", () => {
    const ended = ending({ how: "timed-out", seconds: 1, left: [] });
    expect(
      linesOf({ ...ended, stdout: { ...printed("x"), cut: true } }).map((line) => line.slice(5, 10)),
    ).toEqual(["VK201", "VK205"]);
  });
});
