import { exited } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { deepCheck, quickCheck } from "./support/act.js";
import { crashed, hangs, missing, source, unstartable } from "./support/answers.js";

const steps1to5 = [
  "EMCmd . GETMIRRORVOLINFO E:",
  "ins_list -d NODEB -t Vol.E",
  "EMCmd NODEB GETMIRRORVOLINFO E:",
  "lcdremexec -d NODEB -- vssadmin.exe delete shadows /for=E: /quiet",
];

describe("monitor.6: can the volume be written?", () => {
  it("is asked by the deep check alone, at its end", async () => {
    expect((await quickCheck(source)).calls).toEqual(steps1to5);
    const { verdict, calls, said } = await deepCheck(source);
    expect(verdict).toBe("succeeded");
    expect(calls).toEqual([...steps1to5, "CheckVolume E:"]);
    expect(said).toEqual([]);
  });

  it.each([exited(1), exited(2), hangs, missing, unstartable, crashed])(
    "it cannot: 12022, the check fails: %#",
    async (answer) => {
      const { verdict, said } = await deepCheck({ ...source, "CheckVolume E:": answer });
      expect(verdict).toBe("failed");
      expect(said.at(-1)).toBe('ERROR 12022 Resource "Vol.E" (Volume E:) not available');
    },
  );

  it("is asked although every command to the peer failed", async () => {
    const { verdict, calls } = await deepCheck({
      ...source,
      "ins_list -d NODEB -t Vol.E": hangs,
      "EMCmd NODEB GETMIRRORVOLINFO E:": hangs,
      "lcdremexec -d NODEB -- vssadmin.exe delete shadows /for=E: /quiet": hangs,
    });
    expect(verdict).toBe("succeeded");
    expect(calls).toEqual([...steps1to5, "CheckVolume E:"]);
  });
});

describe("emcmd.volumeArgument E", () => {
  it("asks EMCMD for the bare letter, here and on the peer, and still says E:", async () => {
    const script = {
      ...source,
      "EMCmd . GETMIRRORVOLINFO E": source["EMCmd . GETMIRRORVOLINFO E:"] ?? hangs,
      "EMCmd NODEB GETMIRRORVOLINFO E": exited(53),
    };
    const { calls, said } = await quickCheck(script, { emcmd: { volumeArgument: "E" } });
    expect(calls.filter((call) => call.startsWith("EMCmd"))).toEqual([
      "EMCmd . GETMIRRORVOLINFO E",
      "EMCmd NODEB GETMIRRORVOLINFO E",
    ]);
    expect(said).toEqual([
      'WARN VK320 monitor.4: NODEB did not tell its role for volume E: ("EMCmd NODEB GETMIRRORVOLINFO E" ended with 53). Whether there is a split brain is not known; the check goes on.',
    ]);
  });
});
