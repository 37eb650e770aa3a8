import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { executable, temporaryFolder } from "../test/tools.js";
import { whyNoProgram } from "./program-file.js";

function file(name: string, content: string): string {
  return executable(join(temporaryFolder(), name), content);
}

it.each([
  ["linux", "Tool.exe", "#!/bin/sh\n"],
  ["linux", "Tool", "\x7fELF\x02"],
  ["win32", "Tool.exe", "MZ\x90"],
  ["win32", "TOOL.EXE", "MZ\x90"],
  ["win32", "tool.com", "MZ\x90"],
] as const)("on %s %s may be tried where it begins like a program", (platform, name, content) => {
  expect(whyNoProgram(file(name, content), platform)).toBeUndefined();
});

it.each([
  ["linux", "Tool.exe", "", "the file is empty"],
  ["linux", "Tool.exe", "echo done\n", "it is not a program of this system"],
  ["linux", "Tool.exe", "MZ\x90", "it is not a program of this system"],
  ["win32", "Tool.exe", "#!cmd\n", "it is not a program of this system"],
  ["win32", "Tool", "MZ\x90", "only .exe and .com files can be started"],
  ["win32", "Tool.cmd", "MZ\x90", "only .exe and .com files can be started"],
] as const)("on %s %s with %j would need a shell", (platform, name, content, why) => {
  expect(whyNoProgram(file(name, content), platform)).toBe(why);
});

it("a program for Windows has a path that CreateProcess takes", () => {
  const folder = join(temporaryFolder(), "d".repeat(250));
  mkdirSync(folder);
  const far = executable(join(folder, "Tool.exe"), "MZ\x90");
  expect(whyNoProgram(far, "win32")).toBe(
    `its path has ${far.length} characters, and Windows starts programs with at most 259`,
  );
  expect(whyNoProgram(far, "linux")).toBe("it is not a program of this system");
});

it("leaves a file that cannot be read to the system", () => {
  expect(whyNoProgram(join(temporaryFolder(), "gone"), "linux")).toBeUndefined();
});
