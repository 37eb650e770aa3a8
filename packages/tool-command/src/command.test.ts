import { describe, expect, it } from "vitest";
import { commandLine } from "./command.js";
import type { Tool } from "./tool.js";

const tool: Tool = { name: "EMCmd", home: "datakeeper" };

describe("commandLine", () => {
  it("is the tool's bare name and its arguments", () => {
    expect(commandLine({ tool, args: [".", "GETMIRRORVOLINFO", "E:"] })).toBe("EMCmd . GETMIRRORVOLINFO E:");
  });

  it("of a command without arguments is the name alone", () => {
    expect(commandLine({ tool, args: [] })).toBe("EMCmd");
  });

  it.each([
    ["two words", '"two words"'],
    ["a\ttab", '"a\ttab"'],
    ["", '""'],
    ['say "so"', '"say \\"so\\""'],
    ["ShadowCopyVolume{6e5a}", "ShadowCopyVolume{6e5a}"],
    ["/for=E:", "/for=E:"],
    ["名前", "名前"],
  ])("writes the argument %j as %s, so that one can see where it ends", (arg, shown) => {
    expect(commandLine({ tool, args: [arg, "E:"] })).toBe(`EMCmd ${shown} E:`);
  });
});
