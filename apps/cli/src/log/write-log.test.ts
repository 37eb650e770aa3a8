import { ending, exited, printed, type HowItEnded } from "@volkit/tool-command";
import { describe, expect, test } from "vitest";
import { linesAsEnvironment, linesIn, writeLog } from "./write-log.js";

const { read, ...command } = writeLog("C:\\logs\\volkit.jsonl", { bytes: 1024, keep: 2 });
const killed: HowItEnded = { how: "crashed", signal: "SIGKILL", signalNumber: 9 };

describe("writing the log", () => {
  test("is a command of the kit's own, which no line of the log is an argument of", () => {
    expect(command).toMatchObject({
      tool: { name: "write-log", home: "kit" },
      args: ["C:\\logs\\volkit.jsonl", "1024", "2"],
    });
    expect(linesIn({ ...linesAsEnvironment(["one", "二"]), VOLKIT_LOG_3: "no" })).toEqual(["one", "二"]);
  });

  test("has succeeded only where it says so and ends with 0", () => {
    expect(read(exited(0, '{"kind":"appended"}\n'))).toEqual({ kind: "appended" });
    expect(read(exited(1, '{"kind":"appended"}\n'))).toMatchObject({ kind: "unknown" });
    for (const said of ["", "appended", "{}", '{"kind":"failed"}', "[]"]) {
      expect(read(exited(0, said))).toEqual({ kind: "unknown", failure: { kind: "silent" } });
    }
  });

  test("says itself what went wrong, even where it had to kill itself then", () => {
    expect(read(exited(1, '{"kind":"failed","why":"EACCES"}'))).toEqual({ kind: "failed", why: "EACCES" });
    expect(read({ ...ending(killed), stdout: printed('{"kind":"hung"}') })).toEqual({ kind: "hung" });
    expect(read(ending(killed))).toMatchObject({ kind: "unknown", failure: { kind: "crashed" } });
  });
});
