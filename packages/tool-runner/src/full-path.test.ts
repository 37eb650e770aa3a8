import { describe, expect, it } from "vitest";

import { fullPath } from "./full-path.js";

const onWindows = (text: string) => fullPath(text, "win32");

describe("on Windows", () => {
  it.each([
    ["C:\\Program Files\\DK", "C:\\Program Files\\DK"],
    ["c:/Program Files//DK", "c:\\Program Files\\DK"],
    ["C:\\\\Program Files\\\\DK", "C:\\Program Files\\DK"],
    ['"C:\\Program Files\\DK"', "C:\\Program Files\\DK"],
    ['"C:\\Program Files"\\DK', "C:\\Program Files\\DK"],
    ['  "C:\\Program Files\\DK"  ', "C:\\Program Files\\DK"],
    ["C:\\DK ", "C:\\DK"],
    ["C:\\DK\\..\\データ\\", "C:\\データ\\"],
    ["C:\\", "C:\\"],
    ["\\\\server\\share\\dk", "\\\\server\\share\\dk"],
    ["//server/share/dk", "\\\\server\\share\\dk"],
    ["\\\\?\\C:\\dk", "\\\\?\\C:\\dk"],
    ["\\\\?\\UNC\\server\\share\\dk", "\\\\?\\UNC\\server\\share\\dk"],
    [
      "\\\\?\\Volume{5d0f3c11-9a2b-4f0e-8c77-1b2a3c4d5e6f}\\dk",
      "\\\\?\\Volume{5d0f3c11-9a2b-4f0e-8c77-1b2a3c4d5e6f}\\dk",
    ],
  ])("%j is %j", (text, path) => {
    expect(onWindows(text)).toEqual({ kind: "full", path });
  });

  it.each([
    ["", "empty"],
    [' "" ', "empty"],
    ["tools", "not absolute"],
    ["..\\tools", "not absolute"],
    ["%ProgramFiles%\\DK", "not absolute"],
    ["\\tools", "names no drive"],
    ["/tools", "names no drive"],
    ["\\\\server", "names no drive"],
    ["D:tools", "depends on the current folder of drive D:"],
    ["d:", "depends on the current folder of drive D:"],
    ["\\\\.\\C:\\tools", "a device, no folder or file"],
    ["\\\\.\\PhysicalDrive0", "a device, no folder or file"],
    ["\\\\?\\GLOBALROOT\\Device\\HarddiskVolume1", "a device, no folder or file"],
  ])("%j is none: %s", (text, why) => {
    expect(onWindows(text)).toEqual({ kind: "none", why });
  });
});

describe("elsewhere", () => {
  it("quotes, backslashes and white space are part of a name", () => {
    expect(fullPath('/dk/"a" \\ ', "linux")).toEqual({ kind: "full", path: '/dk/"a" \\ ' });
  });

  it.each([
    ["", "empty"],
    ["tools", "not absolute"],
    ["C:\\tools", "not absolute"],
  ])("%j is none: %s", (text, why) => {
    expect(fullPath(text, "linux")).toEqual({ kind: "none", why });
  });
});
