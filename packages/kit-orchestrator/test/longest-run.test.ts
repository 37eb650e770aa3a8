import { describe, expect, it } from "vitest";
import { defaultSettings, longestRun, type Action } from "../src/index.js";
import { volumeE } from "./support/act.js";

const actions: readonly Action[] = ["quickCheck", "deepCheck", "restore", "remove"];
const resource = { tag: "Vol.E", node: "NODEA", volume: volumeE() };

const check = {
  GETMIRRORVOLINFO: 2,
  eqv_list: 1,
  ins_list: 1,
  ins_setst: 1,
  flg_create: 2,
  EISMEventNotice: 1,
  lcdremexec: 3,
};

describe("the longest that a run can take", () => {
  it.each<[Action, Readonly<Record<string, number>>]>([
    ["quickCheck", check],
    ["deepCheck", { ...check, CheckVolume: 1 }],
    [
      "restore",
      {
        UPDATEVOLUMEINFO: 1,
        GETMIRRORVOLINFO: 1,
        UNLOCKVOLUME: 1,
        SWITCHOVERVOLUME: 1,
        volume: 2,
        chkntfs: 1,
        CheckVolume: 1,
        mountvol: 1,
        schtasks: 2,
      },
    ],
    ["remove", { vssadmin: 5, sc: 1, UPDATEVOLUMEINFO: 1, GETMIRRORVOLINFO: 1, LOCKVOLUME: 1 }],
  ])("%s: has every command as often as it could be asked", (action, times) => {
    const settings = { ...defaultSettings, emcmd: { ...defaultSettings.emcmd, retries: 0 } };
    const counted = (name: string) =>
      longestRun(action, resource, settings, ({ deadlines }) => (deadlines[0] === name ? 1 : 0));
    const asked: string[] = [];
    longestRun(action, resource, settings, ({ deadlines }) => asked.push(deadlines[0] ?? ""));
    expect(Object.fromEntries(asked.map((name) => [name, counted(name)]))).toEqual(times);
  });

  it("the pauses before a mirror is asked again are in it", () => {
    const emcmd = { ...defaultSettings.emcmd, retries: 3, retryPause: 0.5 };
    const longest = (action: Action) =>
      longestRun(action, resource, { ...defaultSettings, emcmd }, ({ deadlines }) =>
        deadlines.includes("GETMIRRORVOLINFO") ? 1 : 0,
      );
    expect(actions.map(longest)).toEqual([11, 11, 5.5, 5.5]);
  });

  it("of unlocking and switching over, the longer counts", () => {
    const longest = (unlock: number, switchOver: number) =>
      longestRun("restore", resource, defaultSettings, ({ deadlines }) => {
        if (deadlines.includes("UNLOCKVOLUME")) return unlock;
        return deadlines.includes("SWITCHOVERVOLUME") ? switchOver : 0;
      });
    expect(longest(2, 6)).toBe(1 + 6);
    expect(longest(6, 2)).toBe(1 + 6);
  });
});
