import { exited, type Ending } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { restoring } from "./support/act.js";
import {
  crashed,
  enabling,
  flooded,
  hangs,
  missing,
  querying,
  says,
  silence,
  source,
  target,
  unstartable,
} from "./support/answers.js";

const refresh = "EMCmd . UPDATEVOLUMEINFO E:";
const role = "EMCmd NODEA GETMIRRORVOLINFO E:";
const unlock = "EMCmd . UNLOCKVOLUME E:";
const switchOver = "EMCmd . SWITCHOVERVOLUME E:";
const rest = ["volume -d", "chkntfs E:", "CheckVolume E:", "mountvol E: /L", querying, enabling];
const enabled = 'INFO 12065 VSS scheduled backups on volume "E:" are enabled.';

const failures: readonly (readonly [Ending, number])[] = [
  [exited(21, "Status = 21\r\n"), 21],
  [exited(225, "Status = 997\r\n"), 225],
  [says("Status = 5"), 5],
  [hangs, 124],
  [missing, 127],
  [unstartable, 126],
  [crashed, 139],
  [flooded, 0],
];

describe("restore.1: refresh the mirror state", () => {
  it.each<[Ending, string]>([
    [exited(1), "ended with 1"],
    [says("Status = 15"), "answered Status = 15"],
    [hangs, "had not ended after 30 s"],
    [missing, "is not there"],
    [unstartable, "could not be started"],
    [crashed, "crashed (SIGSEGV)"],
    [flooded, "printed too much to be read"],
  ])("fails: VK210, and restore goes on: %#", async (answer, why) => {
    const { verdict, calls, said } = await restoring({ ...source, [refresh]: answer });
    expect(verdict).toBe("succeeded");
    expect(calls).toEqual([refresh, role, unlock, ...rest]);
    expect(said.slice(-2)).toEqual([
      `WARN VK210 restore.1: the mirror state was not refreshed: "${refresh}" ${why}. The kit goes on with the state that EMCMD has.`,
      enabled,
    ]);
  });
});

describe("restore.2: the role decides how the volume is opened", () => {
  it("source: unlock, then steps 3 to 6", async () => {
    const { verdict, calls, said } = await restoring(source);
    expect(verdict).toBe("succeeded");
    expect(calls).toEqual([refresh, role, unlock, ...rest]);
    expect(said).toEqual([enabled]);
  });

  it("target: switch over, then steps 3 to 6", async () => {
    const { verdict, calls, said } = await restoring(target);
    expect(verdict).toBe("succeeded");
    expect(calls).toEqual([refresh, role, switchOver, ...rest]);
    expect(said).toEqual([enabled]);
  });

  it.each(failures)(
    "source, unlock fails: 12501 with its code, and nothing more: %#",
    async (answer, code) => {
      const { verdict, calls, said } = await restoring({ ...source, [unlock]: answer });
      expect(verdict).toBe("failed");
      expect(said.at(-1)).toBe(`ERROR 12501 Unlock of volume "E:" failed - status ${code}`);
      expect(calls).toEqual([refresh, role, unlock]);
    },
  );

  it.each(failures)(
    "target, switchover fails: 12500 with its code, and nothing more: %#",
    async (answer, code) => {
      const { verdict, calls, said } = await restoring({ ...target, [switchOver]: answer });
      expect(verdict).toBe("failed");
      expect(said.at(-1)).toBe(`ERROR 12500 Switchover of volume "E:" failed - status ${code}`);
      expect(calls).toEqual([refresh, role, switchOver]);
    },
  );

  it("a switchover past its deadline may still complete, and that is said", async () => {
    const { said } = await restoring({ ...target, [switchOver]: hangs });
    expect(said).toEqual([
      `WARN VK201 restore.2c: "${switchOver}" had not ended after 30 s. The kit ended it and goes on as if it had failed (code 124).`,
      "WARN VK207 restore.2c: the switchover of E: was given up at its deadline, but the DataKeeper service may still complete it. Look at the mirror before trying again.",
      'ERROR 12500 Switchover of volume "E:" failed - status 124',
    ]);
  });

  it.each([...failures, [silence, 0] as const])(
    "the role cannot be read: 12093 that names the node, and nothing is opened: %#",
    async (answer, code) => {
      const { verdict, calls, said } = await restoring({ ...source, [role]: answer });
      expect(verdict).toBe("failed");
      expect(said.at(-1)).toBe(
        `ERROR 12093 Unable to get information on volume "E:" on system "NODEA". The command "Emcmd NODEA GETMIRRORVOLINFO E:" on system "NODEA" returned a value of ${code}.`,
      );
      expect(new Set(calls)).toEqual(new Set([refresh, role]));
    },
  );

  it.each([
    ["none", "0", says("E: 0 NODEA 10.0.0.2 0")],
    ["invalid", "-1", says("E: -1 NODEA 10.0.0.2 -1")],
    ["unknown", "3", says("E: 3 NODEA 10.0.0.2 1")],
    ["unknown", "2, 1", says("E: 2 NODEB 10.0.0.1 1", "E: 1 NODEA 10.0.0.3 1")],
  ])("neither source nor target (%s): VK401, and nothing is opened", async (name, number, answer) => {
    const { verdict, calls, said } = await restoring({ ...source, [role]: answer });
    expect(verdict).toBe("failed");
    expect(said).toEqual([
      `ERROR VK401 restore.2a: the role of NODEA for volume E: is neither source nor target: ${name} (number ${number}). Nothing was unlocked or switched over; restore fails.`,
    ]);
    expect(calls).toEqual([refresh, role]);
  });

  it("asks with the bare letter where the settings say so", async () => {
    const { calls } = await restoring(
      {
        ...source,
        "EMCmd . UPDATEVOLUMEINFO E": silence,
        "EMCmd NODEA GETMIRRORVOLINFO E": says("E: 2 NODEB 10.0.0.1 1"),
        "EMCmd . SWITCHOVERVOLUME E": silence,
      },
      { emcmd: { volumeArgument: "E" } },
    );
    expect(calls.slice(0, 3)).toEqual([
      "EMCmd . UPDATEVOLUMEINFO E",
      "EMCmd NODEA GETMIRRORVOLINFO E",
      "EMCmd . SWITCHOVERVOLUME E",
    ]);
    expect(calls.slice(3)).toEqual(rest);
  });
});
