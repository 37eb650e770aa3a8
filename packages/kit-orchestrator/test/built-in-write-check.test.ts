import type { Ending } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { deepCheck, quickCheck, restoring, type Given } from "./support/act.js";
import { builtIn, hangs, source, writeChecks } from "./support/answers.js";

const asked: Given = { writeCheck: { by: "built-in", notInstalled: false, slow: 5 } };
const absent: Given = { writeCheck: { by: "built-in", notInstalled: true, slow: 5 } };

const said12022 = 'ERROR 12022 Resource "Vol.E" (Volume E:) not available';
const said12061 = "ERROR 12061 CheckVolume failed. Unable to access Volume E:.";

function answering(ending: Ending) {
  return { ...source, [builtIn]: ending };
}

describe("writeCheck by built-in", () => {
  it("monitor.6 asks the kit itself, and not CheckVolume; a written volume is no news", async () => {
    const { verdict, calls, said, made } = await deepCheck(source, asked);
    expect([verdict, said, calls.at(-1)]).toEqual(["succeeded", [], builtIn]);
    expect(calls).not.toContain("CheckVolume E:");
    expect(made.at(-1)).toMatchObject({ step: "monitor.6", effect: "changes" });
  });

  it("restore.5 does too, and the schedule follows", async () => {
    const { verdict, calls } = await restoring(source, asked);
    expect(verdict).toBe("succeeded");
    expect(calls).toContain(builtIn);
    expect(calls).not.toContain("CheckVolume E:");
    expect(calls.at(-1)).toContain("schtasks");
  });

  it("names root and lock folder where they are known", async () => {
    const line = "write-check E: --root /mnt/e --lock-folder /lk/volkit --json";
    const { calls } = await deepCheck(
      { ...source, [line]: writeChecks.written },
      {
        root: "/mnt/e",
        writeCheck: { by: "built-in", notInstalled: false, slow: 5, lockFolder: "/lk/volkit" },
      },
    );
    expect(calls.at(-1)).toBe(line);
  });

  it("is nothing to a quickCheck, nor is a root to CheckVolume", async () => {
    expect((await quickCheck(source, absent)).said).toEqual([]);
    expect((await deepCheck(source, { root: "/mnt/e" })).calls.at(-1)).toBe("CheckVolume E:");
  });

  it("says that CheckVolume is not installed where that is why", async () => {
    expect((await deepCheck(source, absent)).said).toEqual([
      "INFO VK601 monitor.6: CheckVolume is not there; volkit itself checks whether E: can be written.",
    ]);
  });
});

const failures: readonly (readonly [Ending, string, string])[] = [
  [
    writeChecks.full,
    "full",
    "VK602 {step}: the write check failed: E: is full (ENOSPC, at the step: write). Make room on it.",
  ],
  [
    writeChecks.readOnly,
    "read-only",
    "VK603 {step}: the write check failed: E: is read-only (EROFS, at the step: create). Find out what made it so.",
  ],
  [
    writeChecks.noRights,
    "no-rights",
    "VK604 {step}: the write check failed: volkit has no right to write to E: (EACCES, at the step: create). Give its account the right to create files in the volume's root.",
  ],
  [
    writeChecks.gone,
    "gone",
    "VK605 {step}: the write check failed: E: is not there (ENOENT, at the step: create). Check that its disk is connected and that the drive letter or mount point leads to it.",
  ],
  [
    writeChecks.ioError,
    "io-error",
    "VK606 {step}: the write check failed: I/O error on E: (EIO, at the step: flush). Look for disk errors in the event log.",
  ],
  [
    writeChecks.differs,
    "content-differs",
    'VK607 {step}: the write check failed: E: does not give back what was written to it: wrote "test", read "tesX". Trust nothing written to it lately, and have the disk checked.',
  ],
  [
    writeChecks.hung,
    "hung",
    "VK608 {step}: the write check failed: E: had not answered after 30 s (at the step: create). The disk hangs, or is too slow for timeouts.CheckVolume; look at it.",
  ],
  [
    writeChecks.stillHanging,
    "still-hanging",
    "VK609 {step}: the write check failed: an earlier one on E: has not come back from the disk. Nothing was written. Look at the disk.",
  ],
  [
    writeChecks.noRoot,
    "no-root",
    "VK610 {step}: the write check failed: nothing says where E: is on this system, and nothing was written. Set resources.TAG.mountPoint in the configuration to its full path.",
  ],
  [
    writeChecks.unknown,
    "unknown",
    'VK611 {step}: the write check failed: whether E: can be written is not known: "write-check E: --json" ended with 2 (at the step: start). Run it by hand.',
  ],
];

describe.each(failures)("a failed check: %#", (ending, outcome, text) => {
  it("is named before 12022, and is kept for the record", async () => {
    const { verdict, said, decisions } = await deepCheck(answering(ending), asked);
    expect(verdict).toBe("failed");
    expect(said.slice(-2)).toEqual([`ERROR ${text.replace("{step}", "monitor.6")}`, said12022]);
    expect(decisions.at(-1)).toEqual({ step: "monitor.6", about: "write check", value: outcome });
  });

  it("is named before 12061, and the schedule is left alone", async () => {
    const { verdict, said, calls } = await restoring(answering(ending), asked);
    expect(verdict).toBe("failed");
    expect(said.slice(-2)).toEqual([`ERROR ${text.replace("{step}", "restore.5")}`, said12061]);
    expect(calls.at(-1)).toBe(builtIn);
  });
});

describe("a check that has written", () => {
  it("and took longer than writeCheck.slow: a warning, and a success", async () => {
    const { verdict, said } = await deepCheck(answering(writeChecks.slow), asked);
    expect(verdict).toBe("succeeded");
    expect(said).toEqual([
      "WARN VK612 monitor.6: E: can be written, but it took 7.3 s (more than writeCheck.slow, 5 s). Look at the disk.",
    ]);
  });

  it("and whose file is left: a warning, and a success", async () => {
    const { verdict, said } = await restoring(answering(writeChecks.left), asked);
    expect(verdict).toBe("succeeded");
    expect(said).toContain(
      "WARN VK613 restore.5: the write check could not delete its own file LK_7.tmp in the root of E:. It is left there; the next check tries again.",
    );
  });

  it("without a lock: that stands in the record", async () => {
    const { said, decisions } = await deepCheck(answering(writeChecks.unlocked), asked);
    expect(said).toEqual([]);
    expect(decisions.at(-1)).toMatchObject({ about: "write check without a lock", value: "no folder" });
  });
});

describe("a check that hung", () => {
  it("says so after what every hung command says", async () => {
    const { said } = await deepCheck(
      answering({ ...hangs, how: "timed-out", seconds: 30, left: [77] }),
      asked,
    );
    expect(said.map((line) => line.split(" ")[1])).toEqual(["VK201", "VK206", "VK608", "12022"]);
  });

  it("has its step in Japanese as well", async () => {
    const { said } = await deepCheck(answering(writeChecks.hung), { ...asked, language: "ja" });
    expect(said.at(-2)).toContain("30 秒以内に応答しませんでした (段階: ファイルの作成)");
  });
});
