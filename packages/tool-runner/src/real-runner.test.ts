import { chmodSync, mkdirSync, realpathSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";

import { describe, expect, it, onTestFinished } from "vitest";

import { callOf, executable, js, runOnce, runnerIn, sh, temporaryFolder } from "../test/tools.js";
import { realRunner } from "./real-runner.js";

const silent = { text: "", encoding: "utf-8", cut: false };

describe.skipIf(process.platform === "win32")("how a tool ends", () => {
  it("exited: its exit status, and what it printed on each stream", async () => {
    expect(await runOnce(sh("echo out; echo err >&2; exit 4"))).toEqual({
      how: "exited",
      exitCode: 4,
      stdout: { text: "out\n", encoding: "utf-8", cut: false },
      stderr: { text: "err\n", encoding: "utf-8", cut: false },
    });
  });

  it("exited: nothing printed is nothing", async () => {
    expect(await runOnce(sh("exit 0"))).toEqual({
      how: "exited",
      exitCode: 0,
      stdout: silent,
      stderr: silent,
    });
  });

  it("is told the words that its location has, before its own arguments", async () => {
    const folder = temporaryFolder();
    const file = executable(join(folder, "program"), sh('printf "%s|" "$@"'));
    const locate = () => ({ kind: "found", file, words: ["a b", "c"] }) as const;
    const runner = realRunner({ locate, environment: {}, deadlineOf: () => 20, codePage: 65001 });
    expect((await runner.run(callOf("d"))).stdout.text).toBe("a b|c|d|");
  });

  it("crashed: the signal by name and number, and what was printed before it", async () => {
    expect(await runOnce(sh("echo begun; kill -SEGV $$"))).toMatchObject({
      how: "crashed",
      signal: "SIGSEGV",
      signalNumber: 11,
      stdout: { text: "begun\n" },
    });
  });

  it("timed-out: at its deadline, with what was printed so far", async () => {
    const seconds = 0.4;
    const began = performance.now();
    expect(await runOnce(sh("echo so far; sleep 60"), { seconds })).toMatchObject({
      how: "timed-out",
      seconds,
      left: [],
      stdout: { text: "so far\n" },
    });
    const took = performance.now() - began;
    expect(took).toBeGreaterThan(390);
    expect(took).toBeLessThan(1400);
  });

  it("missing: with the places that were looked at", async () => {
    const folder = temporaryFolder();
    expect(await runnerIn(folder).run(callOf())).toEqual({
      how: "missing",
      lookedFor: [join(folder, "Tool.exe"), join(folder, "Tool")],
      stdout: silent,
      stderr: silent,
    });
  });

  it("missing: also where it went away between being found and being started", async () => {
    const file = join(temporaryFolder(), "Tool");
    const settings = { environment: {}, deadlineOf: () => 5, codePage: 65001 };
    const runner = realRunner({ ...settings, locate: () => ({ kind: "found", file }) });
    expect(await runner.run(callOf())).toMatchObject({ how: "missing", lookedFor: [file] });
  });

  it("unstartable: a folder in its place", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "Tool.exe"));
    expect(await runnerIn(folder).run(callOf())).toMatchObject({
      how: "unstartable",
      file: join(folder, "Tool.exe"),
      reason: "it is a folder",
    });
  });

  it("unstartable: not executable", async () => {
    const folder = temporaryFolder();
    chmodSync(executable(join(folder, "Tool"), sh("echo no")), 0o644);
    expect(await runnerIn(folder).run(callOf())).toMatchObject({
      how: "unstartable",
      file: join(folder, "Tool"),
      reason: "permission denied (EACCES)",
    });
  });

  it.each([
    ["an empty file", "", "the file is empty"],
    ["a script for no interpreter", "exit 0\n", "it is not a program of this system"],
    ["an interpreter that is not there", "#!/nowhere/sh\n", "the interpreter it names is not there (ENOENT)"],
  ])("unstartable, and never a success by way of a shell: %s", async (_, content, reason) => {
    expect(await runOnce(content)).toMatchObject({ how: "unstartable", reason });
  });

  it("unstartable: an argument that no system can pass on", async () => {
    const withNul = await runOnce(sh("exit 0"), {}, "a\0b");
    expect(withNul.how).toBe("unstartable");
    expect(JSON.stringify(withNul)).toContain("null bytes");
    expect(await runOnce(sh("exit 0"), {}, "x".repeat(4_000_000))).toMatchObject({
      how: "unstartable",
      reason: "argument list too long (E2BIG)",
    });
  });
});

describe.skipIf(process.platform === "win32")("what a tool is given", () => {
  it("its arguments, element by element", async () => {
    const args = [
      "plain",
      "",
      " ",
      "two words",
      'say "hi"',
      "it's",
      "C:\\Program Files\\",
      'back\\slash\\\\"',
      "日本語",
      "line\nbreak",
      "%PATH%",
      "$HOME",
      "`id`",
      "$(id)",
      "*",
      "?",
      "~",
      "&& echo",
      "|",
      ">",
      ";",
      "^",
      "!",
      "-n",
      "--",
    ];
    const { stdout } = await runOnce(js("console.log(JSON.stringify(process.argv.slice(2)))"), {}, ...args);
    expect(JSON.parse(stdout.text)).toEqual(args);
  });

  it("the given environment and no more", async () => {
    process.env["VOLKIT_TEST_LEAK"] = "leaked";
    onTestFinished(() => {
      delete process.env["VOLKIT_TEST_LEAK"];
    });
    const environment = { GIVEN: "a b", JAPANESE: "日本", UNSET: undefined };
    const { stdout } = await runOnce(js("console.log(JSON.stringify(process.env))"), { environment });
    expect(JSON.parse(stdout.text)).toEqual({ GIVEN: "a b", JAPANESE: "日本" });
  });

  it("no input: what reads it comes to its end at once", async () => {
    expect(await runOnce(sh("read line && echo got; cat; echo end"))).toMatchObject({
      how: "exited",
      stdout: { text: "end\n" },
    });
  });

  it("another folder to stand in, where its place names one", async () => {
    const [folder, other] = [temporaryFolder(), temporaryFolder()];
    const file = executable(join(folder, "Tool"), sh("pwd -P"));
    const runner = runnerIn(folder, { locate: () => ({ kind: "found", file, folder: other }) });
    expect((await runner.run(callOf())).stdout.text.trim()).toBe(realpathSync(other));
  });

  it("its own folder to stand in, whatever ours is", async () => {
    const folder = temporaryFolder();
    executable(join(folder, "Tool"), sh("pwd -P"));
    const { stdout } = await runnerIn(folder).run(callOf());
    expect(stdout.text.trim().endsWith(folder)).toBe(true);
  });
});

describe.skipIf(process.platform === "win32")("a program planted", () => {
  it("in the current folder or on PATH is never started", async () => {
    const planted = temporaryFolder();
    executable(join(planted, "Tool"), sh("echo planted"));
    executable(join(planted, "Tool.exe"), sh("echo planted"));
    const folder = temporaryFolder();
    const [cwd, path] = [process.cwd(), process.env["PATH"]];
    onTestFinished(() => {
      process.chdir(cwd);
      process.env["PATH"] = path;
    });
    process.chdir(planted);
    process.env["PATH"] = [planted, path].join(delimiter);
    const environment = { PATH: planted };

    expect(await runnerIn(folder, { environment }).run(callOf())).toMatchObject({ how: "missing" });
    const own = executable(join(folder, "Tool"), sh("echo own"));
    expect(await runnerIn(folder, { environment }).run(callOf())).toMatchObject({
      stdout: { text: "own\n" },
    });
    rmSync(own);
    expect(await runnerIn("", { environment }).run(callOf())).toMatchObject({ how: "missing" });
    expect(await runnerIn(".", { environment }).run(callOf())).toMatchObject({ how: "missing" });
  });
});
