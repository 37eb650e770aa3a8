import { describe, expect, it } from "vitest";
import { lab } from "./support/lab.js";

function numbers(said: readonly string[]): readonly (string | undefined)[] {
  return said.map((line) => line.split(" ")[1]);
}

describe("a volume in trouble", () => {
  it.each([
    ["dirty NODEA E:", "12053"],
    ["unwritable NODEA E:", "12061"],
    ["exit NODEA UNLOCKVOLUME 5", "12501"],
    ["exit NODEA GETMIRRORVOLINFO 5", "12093"],
  ])("%s: restore fails with %s", async (fault, number) => {
    const cluster = lab();
    await cluster.remove("NODEA");
    await cluster.breaks(fault);
    const { verdict, said } = await cluster.restore("NODEA");
    expect(verdict).toBe("failed");
    expect(numbers(said).at(-1)).toBe(number);
    expect(await cluster.state("NODEA")).toBe("OSF");
  });

  it("LifeKeeper's own lock is taken off by restore", async () => {
    const cluster = lab();
    await cluster.breaks("lifekeeper-lock NODEA E:");
    expect((await cluster.restore("NODEA")).verdict).toBe("succeeded");
    expect((await cluster.volume("NODEA")).lockedByLifeKeeper).toBe(false);
  });

  it.each([
    ["schedule-disabled NODEA E:", "12065", "enabled"],
    ["schedule-absent NODEA E:", "VK403", "absent"],
  ])("%s: restore succeeds and says %s", async (fault, number, schedule) => {
    const cluster = lab();
    await cluster.breaks(fault);
    const { verdict, said } = await cluster.restore("NODEA");
    expect([verdict, numbers(said)]).toEqual(["succeeded", [number]]);
    expect((await cluster.volume("NODEA")).schedule).toBe(schedule);
  });

  it.each([
    ["busy NODEA E:", "12098"],
    ["shadow-storage NODEA E:", "12039"],
    ["shadow-copies-backup NODEA E:", "12097"],
    ["empty NODEA vssadmin", "VK501"],
    ["exit NODEA GETMIRRORVOLINFO 5", "12093"],
  ])("%s: remove fails with %s, and the volume stays open", async (fault, number) => {
    const cluster = lab();
    await cluster.breaks(fault);
    const { verdict, said } = await cluster.remove("NODEA");
    expect(verdict).toBe("failed");
    expect(numbers(said).at(-1)).toBe(number);
    expect((await cluster.volume("NODEA")).lockedByDataKeeper).toBe(false);
    expect(await cluster.state("NODEA")).toBe("ISP");
  });

  it("a stopping LifeKeeper leaves the volume open and source, and that is a success", async () => {
    const cluster = lab();
    await cluster.breaks("lifekeeper-stopping NODEA");
    const before = await cluster.volume("NODEA");
    const { verdict, said } = await cluster.remove("NODEA");
    expect([verdict, said]).toEqual([
      "succeeded",
      ["ERROR 12092 LifeKeeper is stopping; volume E: not switched over."],
    ]);
    expect(await cluster.volume("NODEA")).toEqual(before);
  });

  it("shadow copies that can be deleted are, before the volume is locked", async () => {
    const cluster = lab();
    await cluster.breaks("shadow-copies NODEA E:");
    expect((await cluster.remove("NODEA")).verdict).toBe("succeeded");
    expect(await cluster.volume("NODEA")).toMatchObject({ shadowCopies: [], lockedByDataKeeper: true });
  });
});
