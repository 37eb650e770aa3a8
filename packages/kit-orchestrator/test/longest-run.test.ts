import { describe, expect, it } from "vitest";
import { defaultSettings, longestClearing, longestRun, type Action, type Settings } from "../src/index.js";
import { managerNamed } from "./support/any-answers.js";
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

const once: Settings = { ...defaultSettings, emcmd: { ...defaultSettings.emcmd, retries: 0 } };

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
    const counted = (name: string) =>
      longestRun(action, resource, once, ({ deadlines }) => (deadlines[0] === name ? 1 : 0));
    const asked: string[] = [];
    longestRun(action, resource, once, ({ deadlines }) => asked.push(deadlines[0] ?? ""));
    expect(Object.fromEntries(asked.map((name) => [name, counted(name)]))).toEqual(times);
  });

  it("telling is in it by the ways in use, the managers side by side", () => {
    const managers = ["NOC", "NIGHT"].map(managerNamed);
    const longest = (snmp: Partial<Settings["snmp"]>, name: string) =>
      longestRun(
        "quickCheck",
        resource,
        { ...once, snmp: { ...once.snmp, managers, ...snmp } },
        ({ deadlines }) => (deadlines.includes(name) ? 1 : 0),
      );
    const each = (notifier: "eism" | "snmp" | "both") =>
      ["EISMEventNotice", "snmp-notify"].map((name) => longest({ notifier }, name));
    expect([each("eism"), each("snmp"), each("both")]).toEqual([
      [1, 0],
      [0, 1],
      [1, 1],
    ]);
    expect(longest({ notifier: "snmp", managers: [] }, "snmp-notify")).toBe(0);
  });

  it("of raising the flags and taking them away, the longer counts, where the check takes them away", () => {
    const longest = (splitBrain: Partial<Settings["splitBrain"]>, lowering: number) =>
      longestRun(
        "quickCheck",
        resource,
        { ...once, splitBrain: { ...once.splitBrain, ...splitBrain } },
        ({ deadlines }) =>
          deadlines.includes("flg_remove") ? lowering : deadlines.includes("flg_create") ? 1 : 0,
      );
    expect(longest({ clearFlags: "when-over" }, 9)).toBe(2);
    expect(longest({ notify: "on-change" }, 9)).toBe(2);
    expect(longest({ notify: "on-change", clearFlags: "when-over" }, 9)).toBe(9);
    expect(longest({ notify: "on-change", clearFlags: "when-over" }, 1)).toBe(2);
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

describe("the longest that clearing flags can take", () => {
  it("has the telling of managers in it where only changes are told", () => {
    const longest = (notify: Settings["splitBrain"]["notify"]) =>
      longestClearing(
        resource,
        {
          ...once,
          splitBrain: { ...once.splitBrain, notify },
          snmp: { ...once.snmp, notifier: "snmp", managers: ["NOC", "NIGHT"].map(managerNamed) },
        },
        ({ deadlines }) => (deadlines.includes("snmp-notify") ? 1 : 0),
      );
    expect([longest("every-check"), longest("on-change")]).toEqual([0, 1]);
  });
});
