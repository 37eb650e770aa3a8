import { exited, type Ending } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { removing } from "./support/act.js";
import {
  crashed,
  flooded,
  hangs,
  missing,
  says,
  silence,
  source,
  target,
  unstartable,
} from "./support/answers.js";

const storage = "vssadmin list shadowstorage /On=E:";
const stopping = "sc query LifeKeeper";
const refresh = "EMCmd . UPDATEVOLUMEINFO E:";
const role = "EMCmd . GETMIRRORVOLINFO E:";
const lock = "EMCmd . LOCKVOLUME E:";
const last3 = ["vssadmin delete shadows /for=E: /quiet", "vssadmin list shadows /for=E:", lock];

const failures: readonly (readonly [Ending, number])[] = [
  [exited(5, "Status = 5\r\n"), 5],
  [exited(225, "Status = 997\r\n"), 225],
  [says("Status = 170"), 170],
  [hangs, 124],
  [missing, 127],
  [unstartable, 126],
  [crashed, 139],
  [flooded, 0],
];

describe("remove.3: refresh the mirror state", () => {
  it.each<[Ending, string]>([
    [exited(1), "ended with 1"],
    [says("Status = 15"), "answered Status = 15"],
    [hangs, "had not ended after 30 s"],
    [missing, "is not there"],
  ])("fails: VK210, and remove goes on: %#", async (answer, why) => {
    const { verdict, calls, said } = await removing({ ...source, [refresh]: answer });
    expect(verdict).toBe("succeeded");
    expect(calls).toEqual([storage, stopping, refresh, role, ...last3]);
    expect(said.at(-1)).toBe(
      `WARN VK210 remove.3: the mirror state was not refreshed: "${refresh}" ${why}. The kit goes on with the state that EMCMD has.`,
    );
  });
});

describe("remove.4: which role is this node in?", () => {
  it("target: the action ends quietly, nothing is deleted or locked", async () => {
    const { verdict, calls, said } = await removing(target);
    expect(verdict).toBe("succeeded");
    expect(calls).toEqual([storage, stopping, refresh, role]);
    expect(said).toEqual([]);
  });

  it.each([...failures, [silence, 0] as const])(
    "it cannot be read: 12093 with its code: %#",
    async (answer, code) => {
      const { verdict, calls, said } = await removing({ ...source, [role]: answer });
      expect(verdict).toBe("failed");
      expect(said.at(-1)).toBe(
        `ERROR 12093 Unable to get information on volume "E:" on system "NODEA". The command "Emcmd . GETMIRRORVOLINFO E:" on system "NODEA" returned a value of ${code}.`,
      );
      expect(new Set(calls)).toEqual(new Set([storage, stopping, refresh, role]));
    },
  );

  it.each([
    ["none", "0", says("E: 0 NODEA 10.0.0.2 0")],
    ["invalid", "-1", says("E: -1 NODEA 10.0.0.2 -1")],
    ["unknown", "3", says("E: 3 NODEA 10.0.0.2 1")],
    ["unknown", "1, 2", says("E: 1 NODEA 10.0.0.2 1", "E: 2 NODEC 10.0.0.1 1")],
  ])(
    "neither source nor target (%s): VK504, and nothing is deleted or locked",
    async (name, number, answer) => {
      const { verdict, calls, said } = await removing({ ...source, [role]: answer });
      expect(verdict).toBe("failed");
      expect(said).toEqual([
        `ERROR VK504 remove.4: the role of NODEA for volume E: is neither source nor target: ${name} (number ${number}). Nothing proves the volume closed; remove fails.`,
      ]);
      expect(calls).toEqual([storage, stopping, refresh, role]);
    },
  );
});

describe("remove.6: lock the volume", () => {
  it("locked: the action succeeds without a word", async () => {
    const { verdict, calls, said } = await removing(source);
    expect(verdict).toBe("succeeded");
    expect(calls).toEqual([storage, stopping, refresh, role, ...last3]);
    expect(said).toEqual([]);
  });

  it.each(failures)("not locked: 12098 with its code, tried once: %#", async (answer, code) => {
    const { verdict, calls, said } = await removing({ ...source, [lock]: answer });
    expect(verdict).toBe("failed");
    expect(said.at(-1)).toBe(
      `ERROR 12098 Unable to lock volume "E:" on "NODEA". The command "EmCmd . LOCKVOLUME E:" on system "NODEA" returned a value of ${code}.`,
    );
    expect(calls.filter((call) => call === lock)).toHaveLength(1);
  });

  it("asks with the bare letter where the settings say so, and still says E:", async () => {
    const { calls, said } = await removing(
      {
        ...source,
        "EMCmd . UPDATEVOLUMEINFO E": silence,
        "EMCmd . GETMIRRORVOLINFO E": says("E: 1 NODEA 10.0.0.2 1"),
        "EMCmd . LOCKVOLUME E": exited(5),
      },
      { emcmd: { volumeArgument: "E" } },
    );
    expect(calls.at(-1)).toBe("EMCmd . LOCKVOLUME E");
    expect(said).toEqual([
      'ERROR 12098 Unable to lock volume "E:" on "NODEA". The command "EmCmd . LOCKVOLUME E:" on system "NODEA" returned a value of 5.',
    ]);
  });
});
