import { exited, type Ending } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { restoring } from "./support/act.js";
import { crashed, flooded, hangs, missing, says, silence, source, unstartable } from "./support/answers.js";

const look = "volume -d";
const release = "volume -u E:";
const anyFailure = [exited(1), exited(2), hangs, missing, unstartable, crashed];

describe("restore.3: does LifeKeeper still hold a lock?", () => {
  it.each([
    says("E:"),
    says("e:"),
    says("  Locked volumes:", "F: E: G:"),
    says("[E:]"),
    says("\\\\.\\e:"),
    exited(1, "E:\r\n"),
    { ...hangs, stdout: says("E:").stdout },
  ])("the list shows E: whatever its case and the exit status: released: %#", async (answer) => {
    const { verdict, calls } = await restoring({ ...source, [look]: answer });
    expect(verdict).toBe("succeeded");
    expect(calls.slice(3, 6)).toEqual([look, release, "chkntfs E:"]);
  });

  it.each([silence, says("DATE: 2016-08-31"), says("VOLUME: F:"), says("1E: _e: éE")])(
    "the list does not show it: nothing is released: %#",
    async (answer) => {
      const { verdict, calls } = await restoring({ ...source, [look]: answer });
      expect(verdict).toBe("succeeded");
      expect(calls).not.toContain(release);
    },
  );

  it.each(anyFailure)("the release fails: 12045, and nothing more: %#", async (answer) => {
    const { verdict, calls, said } = await restoring({ ...source, [look]: says("E:"), [release]: answer });
    expect(verdict).toBe("failed");
    expect(said.at(-1)).toBe('ERROR 12045 Unable to unlock volume "E:" on "NODEA" machine.');
    expect(calls.at(-1)).toBe(release);
  });

  it.each<[Ending, string]>([
    [exited(1), "ended with 1"],
    [hangs, "had not ended after 30 s"],
    [missing, "is not there"],
    [flooded, "printed too much to be read"],
  ])("the list fails and shows no lock: VK402, on to step 4: %#", async (answer, why) => {
    const { verdict, calls, said } = await restoring({ ...source, [look]: answer });
    expect(verdict).toBe("succeeded");
    expect(said).toContain(
      `WARN VK402 restore.3: whether LifeKeeper holds a lock on E: is not known: "${look}" ${why}. Restore goes on; the write check decides.`,
    );
    expect(calls).not.toContain(release);
    expect(calls).toContain("chkntfs E:");
  });
});

describe("restore.4: is the file system dirty?", () => {
  it.each([...anyFailure, exited(3)])("12053, and nothing more: %#", async (answer) => {
    const { verdict, calls, said } = await restoring({ ...source, "chkntfs E:": answer });
    expect(verdict).toBe("failed");
    expect(said.at(-1)).toBe(
      'ERROR 12053 Volume E: was found dirty by Microsoft utility chkntfs during the restore on "NODEA". Chkdsk should be scheduled to run for this volume.',
    );
    expect(calls.at(-1)).toBe("chkntfs E:");
  });

  it("is decided by the exit status, not by words", async () => {
    const { verdict } = await restoring({ ...source, "chkntfs E:": says("E: はダーティです。") });
    expect(verdict).toBe("succeeded");
  });
});

describe("restore.5: can the volume be written?", () => {
  it.each(anyFailure)("12061, and the schedule is left alone: %#", async (answer) => {
    const { verdict, calls, said } = await restoring({ ...source, "CheckVolume E:": answer });
    expect(verdict).toBe("failed");
    expect(said.at(-1)).toBe("ERROR 12061 CheckVolume failed. Unable to access Volume E:.");
    expect(calls.at(-1)).toBe("CheckVolume E:");
  });
});
