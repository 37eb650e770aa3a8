import { exited, type Ending } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { deepCheck, quickCheck } from "./support/act.js";
import { flooded, hangs, missing, says, silence, source, trap, unstartable } from "./support/answers.js";

const there = "EMCmd NODEB GETMIRRORVOLINFO E:";
const flagHere = "flg_create -f SplitBrain_E:";
const flagThere = "flg_create -d NODEB -f SplitBrain_E:";
const purge = "lcdremexec -d NODEB -- vssadmin.exe delete shadows /for=E: /quiet";
const split = { ...source, [there]: says("E: 1 NODEB 10.0.0.1 4") };
const found =
  'ERROR VK321 monitor.4: split brain on volume E:, both nodes are source: NODEA says "E: 1 NODEA 10.0.0.2 1", and NODEB says "E: 1 NODEB 10.0.0.1 4". The flag SplitBrain_E: is being raised on both nodes and the trap is being sent.';

function alarms(calls: readonly string[]): readonly string[] {
  return calls.filter((call) => call.startsWith("flg_create") || call.startsWith("EISMEventNotice"));
}

describe("monitor.4: both nodes are source", () => {
  it("raises the flag here, then on the peer, then sends the trap, and goes on to step 5", async () => {
    const { verdict, calls, said } = await quickCheck(split);
    expect(verdict).toBe("succeeded");
    expect(calls.slice(-4)).toEqual([flagHere, flagThere, trap, purge]);
    expect(said).toEqual([found]);
  });

  it("sends the trap with these words and no others", async () => {
    const { made } = await quickCheck(split);
    expect(made.find((call) => call.line === trap)?.argv).toEqual([
      "EISMEventNotice",
      "NODEA",
      "6",
      "160",
      "s:LifeKeeper replicated volume Split Brain detected.",
      "s:E:",
      "s:NODEB",
    ]);
  });

  it("does not make the check fail, and the deep check still writes", async () => {
    const { verdict, calls } = await deepCheck(split);
    expect(verdict).toBe("succeeded");
    expect(calls.at(-1)).toBe("CheckVolume E:");
  });

  it("is seen in one line among others, in any spelling", async () => {
    const { calls } = await quickCheck({
      ...source,
      [there]: says("x", "E: 2 A 10.0.0.2 1", "e:\t1  B 10.0.0.1 1"),
    });
    expect(alarms(calls)).toEqual([flagHere, flagThere, trap]);
  });

  it("takes a flag that exists already for raised", async () => {
    const { said } = await quickCheck({ ...split, [flagHere]: exited(4), [flagThere]: exited(4) });
    expect(said).toEqual([found]);
  });

  it.each<[string, Ending, string]>([
    [
      flagHere,
      exited(1),
      `ERROR VK322 monitor.4: the flag SplitBrain_E: could not be raised on NODEA: "${flagHere}" ended with 1.`,
    ],
    [
      flagThere,
      exited(9),
      `ERROR VK322 monitor.4: the flag SplitBrain_E: could not be raised on NODEB: "${flagThere}" ended with 9.`,
    ],
    [
      trap,
      exited(3),
      `ERROR VK323 monitor.4: the trap about the split brain with NODEB was not sent: "${trap}" ended with 3.`,
    ],
  ])("tries each of the three whatever the others answered: %s", async (fails, answer, words) => {
    const { verdict, calls, said } = await quickCheck({ ...split, [fails]: answer });
    expect(verdict).toBe("succeeded");
    expect(alarms(calls)).toEqual([flagHere, flagThere, trap]);
    expect(said).toEqual([found, words]);
  });

  it("tries all three where each of them fails", async () => {
    const { verdict, calls, said } = await quickCheck({
      ...split,
      [flagHere]: missing,
      [flagThere]: hangs,
      [trap]: unstartable,
      [purge]: hangs,
    });
    expect(verdict).toBe("succeeded");
    expect(calls.slice(-4)).toEqual([flagHere, flagThere, trap, purge]);
    const errors = said.filter((line) => line.startsWith("ERROR"));
    expect(errors.map((line) => line.slice(6, 11))).toEqual(["VK321", "VK322", "VK322", "VK323"]);
  });
});

describe("monitor.4: no split brain", () => {
  it("says and does nothing where the peer is target", async () => {
    const { calls, said, decisions } = await quickCheck(source);
    expect(alarms(calls)).toEqual([]);
    expect(said).toEqual([]);
    expect(decisions).toContainEqual({
      step: "monitor.4",
      peer: "NODEB",
      about: "split brain",
      value: "no",
    });
  });

  it.each(["E: 0 NODEA 10.0.0.2 0", "E: -1 NODEA 10.0.0.2 -1", "E: 9 NODEA 10.0.0.2 1"])(
    "is no alarm where the peer says neither source nor target, but VK324: %s",
    async (line) => {
      const { verdict, calls, said } = await quickCheck({ ...source, [there]: says(line) });
      expect(verdict).toBe("succeeded");
      expect(alarms(calls)).toEqual([]);
      expect(said).toEqual([
        `WARN VK324 monitor.4: NODEB says "${line}", which is neither all target nor source for volume E:. No split brain was seen, but no healthy mirror either; the check goes on.`,
      ]);
    },
  );
});

describe("monitor.4: the peer does not answer", () => {
  it.each<[Ending, string]>([
    [exited(53, "Status = 53\r\n"), "ended with 53"],
    [says("E: 1 NODEB 10.0.0.1 1", "Status = 21"), "answered Status = 21"],
    [hangs, "had not ended after 30 s"],
    [missing, "is not there"],
    [unstartable, "could not be started"],
    [silence, "said nothing usable"],
    [flooded, "printed too much to be read"],
  ])("VK320: it is never read as no split brain, and step 5 still runs: %#", async (answer, why) => {
    const { verdict, calls, said, decisions } = await quickCheck({ ...source, [there]: answer });
    expect(verdict).toBe("succeeded");
    expect(alarms(calls)).toEqual([]);
    expect(said.at(-1)).toBe(
      `WARN VK320 monitor.4: NODEB did not tell its role for volume E: ("${there}" ${why}). Whether there is a split brain is not known; the check goes on.`,
    );
    expect(decisions).toContainEqual({
      step: "monitor.4",
      peer: "NODEB",
      about: "split brain",
      value: "unknown",
    });
    expect(calls.at(-1)).toBe(purge);
  });
});
