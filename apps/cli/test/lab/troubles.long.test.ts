import { describe, expect, test } from "vitest";
import { inLab } from "./lab.js";

/** What is broken, then which action on which node, and how it comes out. */
type Trouble = readonly [
  fault: readonly string[],
  node: string,
  action: string,
  exit: 0 | 1,
  says: readonly string[],
];

const troubles: readonly Trouble[] = [
  [["exit", "NODEA", "GETMIRRORVOLINFO", "15"], "NODEA", "quickCheck", 1, ["12029"]],
  [["crash", "NODEA", "CheckVolume"], "NODEA", "deepCheck", 1, ["VK204", "12022"]],
  [["garbage", "NODEA", "GETMIRRORVOLINFO"], "NODEA", "quickCheck", 1, ["VK208", "VK209", "12029"]],
  [["empty", "NODEA", "GETMIRRORVOLINFO", "1"], "NODEA", "quickCheck", 0, ["VK208"]],
  [["flood", "NODEA", "GETMIRRORVOLINFO", "1"], "NODEA", "quickCheck", 0, ["VK205", "VK208"]],
  [["missing", "NODEA", "EMCmd"], "NODEA", "quickCheck", 1, ["VK202", "12029"]],
  [["unstartable", "NODEA", "EMCmd"], "NODEA", "quickCheck", 1, ["VK203", "12029"]],
  [["link-down", "NODEA", "NODEB"], "NODEA", "deepCheck", 0, ["VK307", "VK320", "VK330"]],
  [["node-down", "NODEB"], "NODEA", "deepCheck", 0, ["VK307", "VK320", "VK330"]],
  [["japanese", "NODEA"], "NODEA", "remove", 0, []],
  [["japanese", "NODEB"], "NODEB", "restore", 0, ["12065"]],
  [["unwritable", "NODEA", "E:"], "NODEA", "deepCheck", 1, ["12022"]],
  [["busy", "NODEA", "E:"], "NODEA", "remove", 1, ["12098"]],
  [["shadow-copies", "NODEA", "E:"], "NODEA", "remove", 0, []],
  [["shadow-copies-backup", "NODEA", "E:"], "NODEA", "remove", 1, ["VK506", "12097"]],
  [["shadow-storage", "NODEA", "E:"], "NODEA", "remove", 1, ["12039"]],
  [["lifekeeper-stopping", "NODEA"], "NODEA", "remove", 0, ["12092"]],
  [["lifekeeper-lock", "NODEA", "E:"], "NODEA", "restore", 0, ["12065"]],
  [["schedule-absent", "NODEB", "E:"], "NODEB", "restore", 0, ["VK403"]],
  [["mirror-paused", "E:"], "NODEB", "restore", 1, ["12500"]],
  [["exit", "NODEA", "LOCKVOLUME", "256"], "NODEA", "remove", 1, ["12098"]],
  [["garbage", "NODEA", "vssadmin"], "NODEA", "remove", 1, ["VK208", "VK501"]],
  [["garbage", "NODEA", "sc"], "NODEA", "remove", 0, ["VK503"]],
  [["osf-refused"], "NODEA", "quickCheck", 0, []],
];

describe.concurrent("what a fault makes of an action, through real processes", () => {
  for (const [fault, node, action, exit, says] of troubles) {
    test(`${fault.join(" ")}: ${action} on ${node}`, async () => {
      await inLab("2", async ({ lab, act }) => {
        expect((await lab("fault", ...fault)).exit).toBe(0);
        expect(await act(node, action)).toEqual({ exit, says });
      });
    });
  }

  test("mended, it is as if nothing had been", async () => {
    await inLab("2", async ({ lab, act }) => {
      const healthy = await lab("status");
      await lab("fault", "missing", "NODEA", "EMCmd");
      await lab("fault", "missing", "NODEA", "EMCmd", "--mend");
      expect(await lab("status")).toMatchObject({ stdout: healthy.stdout });
      expect(await act("NODEA", "deepCheck")).toEqual({ exit: 0, says: [] });
    });
  });
});
