import { describe, expect, it } from "vitest";
import { quickCheck } from "./support/act.js";
import { instance, source } from "./support/answers.js";
import { mirror, mirrorIn, sets, state, toOsf, toOsu } from "./support/peer-state.js";

describe("monitor.3: the peer's resource state agrees with the mirror", () => {
  it("mirroring, OSU: nothing", async () => {
    const { calls, said } = await quickCheck(source);
    expect(sets(calls)).toEqual([]);
    expect(said).toEqual([]);
  });

  it.each(["OSF", "osu", "XYZ"])("mirroring, anything but OSU (%s): set to OSU", async (before) => {
    const { verdict, calls, said } = await quickCheck({ ...source, [state]: instance("NODEB", before) });
    expect(verdict).toBe("succeeded");
    expect(sets(calls)).toEqual([toOsu]);
    expect(said).toEqual([
      `INFO VK309 monitor.3: the state of Vol.E on NODEB was ${before} and was set to OSU, since the state of the mirror to it is mirroring.`,
    ]);
  });

  const notMirroring = [
    ["0", "none"],
    ["2", "resync"],
    ["3", "broken"],
    ["4", "paused"],
    ["5", "resync pending"],
    ["-1", "invalid"],
    ["6", "unknown"],
    ["11", "unknown"],
  ];

  it.each(notMirroring)("anything but mirroring (%s), OSF: nothing", async (number) => {
    const { calls, said } = await quickCheck({
      ...source,
      [mirror]: mirrorIn(number),
      [state]: instance("NODEB", "OSF"),
    });
    expect(sets(calls)).toEqual([]);
    expect(said).toEqual([]);
  });

  it.each(notMirroring)("anything but mirroring (%s: %s), not OSF: set to OSF", async (number, name) => {
    const { verdict, calls, said } = await quickCheck({ ...source, [mirror]: mirrorIn(number) });
    expect(verdict).toBe("succeeded");
    expect(sets(calls)).toEqual([toOsf]);
    expect(said).toEqual([
      `INFO VK309 monitor.3: the state of Vol.E on NODEB was OSU and was set to OSF, since the state of the mirror to it is ${name}.`,
    ]);
  });

  it.each([
    ["ISP", "1", "OSU"],
    ["ISU", "1", "OSU"],
    ["ISP", "4", "OSF"],
    ["ISU", "4", "OSF"],
  ])("overwriting %s is an error said before it is done", async (before, number, after) => {
    const { verdict, said, journal } = await quickCheck({
      ...source,
      [mirror]: mirrorIn(number),
      [state]: instance("NODEB", before),
    });
    expect(verdict).toBe("succeeded");
    expect(said[0]).toBe(
      `ERROR VK310 monitor.3: LifeKeeper on NODEB holds Vol.E for in service (${before}) although this node is source. Its state is being set to ${after}.`,
    );
    expect(said[1]).toContain(`INFO VK309 monitor.3: the state of Vol.E on NODEB was ${before}`);
    const spoken = journal.findIndex((each) => "id" in each && each.id === "VK310");
    const set = journal.findIndex((each) => "line" in each && each.line.startsWith("ins_setst"));
    expect(spoken).toBeLessThan(set);
  });
});
