import { parseVolume, type Command } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { e } from "../test/volumes.js";
import { volumeArgument, type VolumeArgument } from "./emcmd.js";
import { getMirrorVolInfo } from "./get-mirror-vol-info.js";
import { lockVolume, switchOverVolume, unlockVolume, updateVolumeInfo } from "./verbs.js";

const asked: readonly [Command<unknown>, readonly string[]][] = [
  [getMirrorVolInfo(".", e, "E:"), [".", "GETMIRRORVOLINFO", "E:"]],
  [getMirrorVolInfo("NODEB", e, "E:"), ["NODEB", "GETMIRRORVOLINFO", "E:"]],
  [getMirrorVolInfo("10.0.0.2", e, "E"), ["10.0.0.2", "GETMIRRORVOLINFO", "E"]],
];

const ordered: readonly [Command<unknown>, readonly string[]][] = [
  [updateVolumeInfo(e, "E:"), [".", "UPDATEVOLUMEINFO", "E:"]],
  [unlockVolume(e, "E:"), [".", "UNLOCKVOLUME", "E:"]],
  [switchOverVolume(e, "E:"), [".", "SWITCHOVERVOLUME", "E:"]],
  [lockVolume(e, "E:"), [".", "LOCKVOLUME", "E:"]],
  [lockVolume(e, "E"), [".", "LOCKVOLUME", "E"]],
];

describe("EMCmd", () => {
  it.each([...asked, ...ordered])("%# is started with the argv of the seed", (command, args) => {
    expect(command.tool).toEqual({ name: "EMCmd", home: "datakeeper" });
    expect(command.args).toEqual(args);
  });

  it.each(asked)("%# only reads", (command) => {
    expect(command.effect).toBe("reads");
  });

  it.each(ordered)("%# changes something", (command) => {
    expect(command.effect).toBe("changes");
  });

  it.each([...asked, ...ordered])("%# has a deadline by its verb, else by its tool", (command) => {
    expect(command.deadlines).toEqual([command.args[1], "EMCmd"]);
  });
});

describe("the volume", () => {
  it.each<[string, VolumeArgument, string]>([
    ["e", "E:", "E:"],
    ["e:", "E", "E"],
    ["X:\\", "E:", "X:"],
    ["x", "E", "X"],
  ])("%s in the form %s is told as %s", (written, form, told) => {
    const volume = parseVolume(written) ?? e;
    expect(volumeArgument(volume, form)).toBe(told);
  });
});
