import type { Ending } from "@volkit/tool-command";
import { ending, exited } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { deepCheck, quickCheck } from "./support/act.js";
import { crashed, flooded, hangs, missing, says, silence, source, unstartable } from "./support/answers.js";

const mirror = "EMCmd . GETMIRRORVOLINFO E:";

function line12029(code: number): string {
  return `ERROR 12029 Unable to get information on volume E:. The command "Emcmd . GETMIRRORVOLINFO E:" returned a value of ${code}.`;
}

describe("monitor.1: the mirror on this node cannot be read", () => {
  it.each<[string, Ending, number]>([
    ["exit status", exited(15), 15],
    ["exit status before Status", exited(225, "Status = 997\r\n"), 225],
    ["whole Windows exit status", exited(0xc0000005), 3221225477],
    ["Status behind exit status 0", says("E: 1 NODEA 10.0.0.2 1", "Status = 15"), 15],
    ["deadline", hangs, 124],
    ["not there", missing, 127],
    ["not to be started", unstartable, 126],
    ["crash", crashed, 139],
    ["nothing usable", silence, 0],
    ["too much", flooded, 0],
    ["another volume's line", says("F: 1 NODEA 10.0.0.2 1"), 0],
  ])("%s: 12029 with its code, the check fails and nothing more is asked", async (_, answer, code) => {
    for (const check of [quickCheck, deepCheck]) {
      const { verdict, said, calls } = await check({ ...source, [mirror]: answer });
      expect(verdict).toBe("failed");
      expect(said.at(-1)).toBe(line12029(code));
      expect(new Set(calls)).toEqual(new Set([mirror]));
    }
  });

  it.each<[Ending, string]>([
    [
      hangs,
      `WARN VK201 monitor.1: "${mirror}" had not ended after 30 s. The kit ended it and goes on as if it had failed (code 124).`,
    ],
    [
      missing,
      `WARN VK202 monitor.1: "${mirror}" could not be run: there is no such program. Looked for: C:\\LK\\Bin\\tool.exe. The kit goes on as if it had failed (code 127).`,
    ],
    [
      unstartable,
      `WARN VK203 monitor.1: "${mirror}" could not be started although C:\\LK\\Bin\\tool.exe is there: EACCES. The kit goes on as if it had failed (code 126).`,
    ],
    [
      crashed,
      `WARN VK204 monitor.1: "${mirror}" crashed (SIGSEGV). The kit goes on as if it had failed (code 139).`,
    ],
  ])("a code that is no exit status is put in words: %#", async (answer, words) => {
    const { said } = await quickCheck({ ...source, [mirror]: answer });
    expect(said).toEqual([words, expect.stringContaining("ERROR 12029 ")]);
  });

  it("names the processes that could not be ended at the deadline", async () => {
    const stuck = ending({ how: "timed-out", seconds: 2.5, left: [4711, 4712] });
    const { said } = await quickCheck({ ...source, [mirror]: stuck });
    expect(said).toEqual([
      `WARN VK201 monitor.1: "${mirror}" had not ended after 2.5 s. The kit ended it and goes on as if it had failed (code 124).`,
      `WARN VK206 monitor.1: processes of "${mirror}" could not be ended and are left behind: 4711, 4712.`,
      line12029(124),
    ]);
  });

  it("says that an answer was cut, and concludes nothing from it", async () => {
    const { said } = await quickCheck({ ...source, [mirror]: flooded }, { emcmd: { retries: 0 } });
    expect(said).toEqual([
      `WARN VK205 monitor.1: "${mirror}" printed more than the kit keeps. What came after the first 8 bytes was not read; nothing is concluded from what it may have said.`,
      `WARN VK209 monitor.1: "${mirror}" ended with 0 but said nothing usable about E:. It counts as failed (code 0).`,
      line12029(0),
    ]);
  });
});
