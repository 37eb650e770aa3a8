import { exited, type Ending } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { restoring } from "./support/act.js";
import {
  crashed,
  enabling,
  hangs,
  missing,
  querying,
  says,
  silence,
  source,
  unstartable,
} from "./support/answers.js";

const mount = "mountvol E: /L";
const notEnabled =
  'ERROR 12066 Failed to enable a VSS backup schedule on volume "E:". If shadow copies are required, please enable it manually. However, the volume restore was successful.';
const anyFailure = [exited(1), hangs, missing, unstartable, crashed];

describe("restore.6: the shadow-copy schedule; restore succeeds whatever comes of it", () => {
  it("is enabled under the GUID as mountvol wrote it: 12065", async () => {
    const { verdict, made, said } = await restoring(source);
    expect(verdict).toBe("succeeded");
    expect(said).toEqual(['INFO 12065 VSS scheduled backups on volume "E:" are enabled.']);
    const task = "ShadowCopyVolume{6E5a1c0a-22d3-4c0e-9a53-00c04fd430c8}";
    expect(made.filter(({ step }) => step === "restore.6").map(({ argv }) => argv)).toEqual([
      ["mountvol", "E:", "/L"],
      ["schtasks", "/query", "/tn", task],
      ["schtasks", "/change", "/tn", task, "/enable"],
    ]);
  });

  it.each(anyFailure)("cannot be enabled: 12066: %#", async (answer) => {
    const { verdict, said } = await restoring({ ...source, [enabling]: answer });
    expect(verdict).toBe("succeeded");
    expect(said.at(-1)).toBe(notEnabled);
  });

  it.each(anyFailure)("no task is found: one INFO, neither 12065 nor 12066: %#", async (answer) => {
    const { verdict, calls, said } = await restoring({ ...source, [querying]: answer });
    expect(verdict).toBe("succeeded");
    expect(said.filter((line) => !/VK20\d/.test(line))).toEqual([
      "INFO VK403 restore.6: no shadow-copy schedule of E: was found: the task ShadowCopyVolume{6E5a1c0a-22d3-4c0e-9a53-00c04fd430c8} is not there or may not be seen. Nothing was enabled.",
    ]);
    expect(calls.at(-1)).toBe(querying);
  });

  it.each<[Ending, string]>([
    [exited(1), "ended with 1"],
    [silence, "said nothing usable"],
    [says("\\\\?\\Volume{not-a-guid}\\"), "said nothing usable"],
    [hangs, "had not ended after 30 s"],
    [missing, "is not there"],
  ])("mountvol fails or shows no GUID: VK404 and 12066: %#", async (answer, why) => {
    const { verdict, calls, said } = await restoring({ ...source, [mount]: answer });
    expect(verdict).toBe("succeeded");
    expect(said.slice(-2)).toEqual([
      `WARN VK404 restore.6: the schedule of E: could not be looked for: "${mount}" ${why}.`,
      notEnabled,
    ]);
    expect(calls.at(-1)).toBe(mount);
  });
});
