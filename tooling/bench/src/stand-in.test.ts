import { spawnSync } from "node:child_process";
import { linkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { hasCompiler, noCompiler, testFolder } from "./compiler.fixture.js";
import { compileNatives } from "./natives.js";
import { writeAnswers, type Answer } from "./node/answers.js";

describe.skipIf(!hasCompiler)(`a stand-in (else skipped: ${noCompiler})`, () => {
  const folder = testFolder();
  const [program, answers] = [join(folder, "sc.exe"), join(folder, "answers")];
  const ask = (words: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    spawnSync(program, words, {
      env: { STAND_IN_ANSWERS: answers, ...more },
      encoding: "utf8",
      timeout: 5000,
    });

  beforeAll(() => {
    linkSync(compileNatives(folder).standIn, program);
    writeAnswers(
      answers,
      new Map<string, Answer>([
        ["sc query LifeKeeper", { status: 0, text: "STATE : 4\n  RUNNING" }],
        ["sc delete \\\\?\\Volume{1}\\ /quiet", { status: 12, text: "" }],
        ["sc wait", "hangs"],
      ]),
    );
  });

  it("prints the answer to its words as it is, at once", () => {
    expect(ask(["query", "LifeKeeper"])).toMatchObject({
      status: 0,
      stdout: "STATE : 4\n  RUNNING",
      stderr: "",
    });
  });

  it("ends with the status of the answer, whatever slashes its words have", () => {
    expect(ask(["delete", "\\\\?\\Volume{1}\\", "/quiet"])).toMatchObject({ status: 12, stdout: "" });
  });

  it("says what it has no answer for", () => {
    const { status, stderr } = ask(["query", "Other"]);
    expect([status, stderr]).toEqual([99, "there is no answer for: sc query Other\n"]);
  });

  it("takes as long as it is told", () => {
    const began = performance.now();
    expect(ask(["query", "LifeKeeper"], { STAND_IN_DELAY_MS: "50" }).status).toBe(0);
    expect(performance.now() - began).toBeGreaterThanOrEqual(50);
  });

  it("hangs where that is its answer, and a signal to end does not move it", () => {
    const { signal } = spawnSync("timeout", ["-k", "0.1", "0.05", program, "wait"], {
      env: { PATH: process.env["PATH"] ?? "", STAND_IN_ANSWERS: answers },
    });
    expect(signal).toBe("SIGKILL");
  });
});
