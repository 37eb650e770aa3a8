import { describe, expect, it } from "vitest";
import { defaultSettings, longestRun, type Action } from "../src/index.js";
import { volumeE } from "./support/act.js";

const actions: readonly Action[] = ["quickCheck", "deepCheck", "restore", "remove"];
const resource = { tag: "Vol.E", node: "NODEA", volume: volumeE() };

describe("the longest that a run can take", () => {
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
