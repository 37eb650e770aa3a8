import { exited, type Ending } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { quickCheck } from "./support/act.js";
import { crashed, flooded, hangs, instance, missing, says, silence, source } from "./support/answers.js";
import { mirror, mirrorIn, sets, state, toOsf, toOsu } from "./support/peer-state.js";

describe("monitor.3: the peer's resource state is not known", () => {
  it.each<[Ending, string]>([
    [exited(9), "ended with 9"],
    [hangs, "had not ended after 30 s"],
    [missing, "is not there"],
    [crashed, "crashed (SIGSEGV)"],
    [flooded, "printed too much to be read"],
  ])("ins_list fails: VK307, nothing is set, steps 4 and 5 still run: %#", async (answer, why) => {
    const { verdict, calls, said } = await quickCheck({ ...source, [state]: answer });
    expect(verdict).toBe("succeeded");
    expect(sets(calls)).toEqual([]);
    expect(said.at(-1)).toBe(
      `WARN VK307 monitor.3: the state of Vol.E on NODEB could not be read: "${state}" ${why}. It was left as it is; the check goes on.`,
    );
    expect(calls).toContain("EMCmd NODEB GETMIRRORVOLINFO E:");
    expect(calls).toContain("lcdremexec -d NODEB -- vssadmin.exe delete shadows /for=E: /quiet");
  });

  it.each([silence, instance("NODEB", ""), instance("NODEB", "OSF", "Vol.F")])(
    "no row of the tag, or no state in it: VK308, nothing is set: %#",
    async (answer) => {
      const { verdict, calls, said } = await quickCheck({ ...source, [state]: answer });
      expect(verdict).toBe("succeeded");
      expect(sets(calls)).toEqual([]);
      expect(said).toEqual([
        "WARN VK308 monitor.3: LifeKeeper on NODEB shows no state for Vol.E. Nothing was set.",
      ]);
    },
  );
});

describe("monitor.3: the state cannot be set", () => {
  it("to OSU: VK311, and the check goes on", async () => {
    const { verdict, said, calls } = await quickCheck({
      ...source,
      [state]: instance("NODEB", "OSF"),
      [toOsu]: exited(9),
    });
    expect(verdict).toBe("succeeded");
    expect(said).toEqual([
      `WARN VK311 monitor.3: the state of Vol.E on NODEB is OSF and could not be set to OSU: "${toOsu}" ended with 9. The check goes on.`,
    ]);
    expect(calls).toContain("lcdremexec -d NODEB -- vssadmin.exe delete shadows /for=E: /quiet");
  });

  it("to OSF: VK312 says that the release may not take it", async () => {
    const { verdict, said } = await quickCheck({ ...source, [mirror]: mirrorIn("4"), [toOsf]: exited(5) });
    expect(verdict).toBe("succeeded");
    expect(said).toEqual([
      `WARN VK312 monitor.3: the state of Vol.E on NODEB is OSU and could not be set to OSF: "${toOsf}" ended with 5. The published synopsis of ins_setst names only ISP, ISU and OSU; this release may not take OSF. The check goes on.`,
    ]);
  });
});

describe("monitor.3 with splitBrain.keepPeerState", () => {
  const disagrees = { ...source, [mirror]: mirrorIn("4") };
  const keep = { splitBrain: { keepPeerState: true } };

  it("leaves the write out where the peer says that it is source", async () => {
    const { verdict, calls, said } = await quickCheck(
      { ...disagrees, "EMCmd NODEB GETMIRRORVOLINFO E:": says("E: 1 NODEB 10.0.0.1 1") },
      keep,
    );
    expect(verdict).toBe("succeeded");
    expect(sets(calls)).toEqual([]);
    expect(said[0]).toBe(
      "INFO VK313 monitor.3: the state of Vol.E on NODEB is OSU instead of OSF. It was left as it is, since the peer says that it is source (splitBrain.keepPeerState).",
    );
  });

  it.each([says("E: 2 NODEA 10.0.0.2 4"), says("E: 0 NODEA 10.0.0.2 4"), exited(53)])(
    "writes where the peer does not say so: %#",
    async (there) => {
      const { calls } = await quickCheck({ ...disagrees, "EMCmd NODEB GETMIRRORVOLINFO E:": there }, keep);
      expect(sets(calls)).toEqual([toOsf]);
    },
  );

  it("writes in a split brain where it is not set", async () => {
    const { calls } = await quickCheck({
      ...disagrees,
      "EMCmd NODEB GETMIRRORVOLINFO E:": says("E: 1 NODEB 10.0.0.1 1"),
    });
    expect(sets(calls)).toEqual([toOsf]);
  });
});
