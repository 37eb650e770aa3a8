import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestRun, type Action } from "../src/index.js";
import { settingsOf, volumeE, type Made } from "./support/act.js";
import { anyWorld } from "./support/any-answers.js";
import { live, procedures } from "./support/in-any-world.js";

/** A deadline of its own for every name, each so far from the others that a command left out is missed. */
const seconds: Readonly<Record<string, number>> = {
  GETMIRRORVOLINFO: 1,
  UPDATEVOLUMEINFO: 10,
  SWITCHOVERVOLUME: 60,
  UNLOCKVOLUME: 70,
  LOCKVOLUME: 1e3,
  eqv_list: 1e4,
  ins_list: 1e5,
  ins_setst: 1e6,
  flg_create: 1e7,
  EISMEventNotice: 1e8,
  flg_remove: 3e6,
  "snmp-notify": 5e7,
  lcdremexec: 1e9,
  vssadmin: 1e10,
  CheckVolume: 1e11,
  volume: 2e11,
  chkntfs: 4e11,
  mountvol: 8e11,
  schtasks: 16e11,
  sc: 64e11,
};

function deadlineOf({ deadlines }: { readonly deadlines: readonly string[] }): number {
  return deadlines.map((name) => seconds[name]).find((known) => known !== undefined) ?? Number.NaN;
}

/** One call after the other, but peers side by side, the managers of one, and the nodes that lose their flags. */
function secondsOf(made: readonly Made[]): number {
  const sum = (calls: readonly Made[]) => calls.reduce((total, call) => total + deadlineOf(call), 0);
  const isBeside = ({ argv: [tool], peer }: Made, at: number, all: readonly Made[]) =>
    (tool === "flg_remove" || tool === "snmp-notify") &&
    all.findIndex((one) => one.argv[0] === tool && (tool === "flg_remove" || one.peer === peer)) < at;
  const oneByOne = made.filter((call, at) => !isBeside(call, at, made));
  const peers = [...new Set(oneByOne.flatMap(({ peer }) => peer ?? []))];
  const ofPeers = peers.map((name) => sum(oneByOne.filter(({ peer }) => peer === name)));
  return sum(oneByOne.filter(({ peer }) => peer === undefined)) + Math.max(0, ...ofPeers);
}

const actions: readonly Action[] = ["quickCheck", "deepCheck", "restore", "remove"];
const resource = { tag: "Vol.E", node: "NODEA", volume: volumeE() };

describe("the longest that a run can take", () => {
  for (const action of actions) {
    it(`${action}: no answers make it take longer`, async () => {
      await fc.assert(
        fc.asyncProperty(anyWorld, async (world) => {
          const { made } = await live(procedures[action], world);
          const settings = settingsOf(world.given);
          expect(secondsOf(made)).toBeLessThanOrEqual(longestRun(action, resource, settings, deadlineOf));
        }),
        { numRuns: 500 },
      );
    });
  }
});
