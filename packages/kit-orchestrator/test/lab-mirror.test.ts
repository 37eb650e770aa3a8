import { describe, expect, it } from "vitest";
import { lab } from "./support/lab.js";

function numbers(said: readonly string[]): readonly (string | undefined)[] {
  return said.map((line) => line.split(" ")[1]);
}

describe("a mirror that does not run", () => {
  it.each(["mirror-paused E:", "mirror-broken E:", "mirror-resync E:", "mirror-disagrees E:"])(
    "%s: the peer becomes OSF, a switchover is refused, and mended it becomes OSU",
    async (fault) => {
      const cluster = lab();
      await cluster.breaks(fault);
      expect(numbers((await cluster.quickCheck("NODEA")).said)).toEqual(["VK309"]);
      expect(await cluster.state("NODEB")).toBe("OSF");
      expect((await cluster.quickCheck("NODEA")).said).toEqual([]);

      const refused = await cluster.restore("NODEB");
      expect(refused).toMatchObject({
        verdict: "failed",
        said: ['ERROR 12500 Switchover of volume "E:" failed - status 21'],
      });
      expect((await cluster.volume("NODEA")).mirror.role).toBe("source");

      await cluster.mends(fault);
      expect(numbers((await cluster.quickCheck("NODEA")).said)).toEqual(["VK309"]);
      expect(await cluster.state("NODEB")).toBe("OSU");
    },
  );

  it("says that this release may not take OSF where it does not", async () => {
    const cluster = lab({ acceptsOsf: false });
    await cluster.breaks("mirror-paused E:");
    expect(await cluster.quickCheck("NODEA")).toMatchObject({ verdict: "succeeded" });
    expect(numbers((await cluster.quickCheck("NODEA")).said)).toEqual(["VK312"]);
    expect(await cluster.state("NODEB")).toBe("OSU");
  });

  it("marks the one of three nodes whose mirror is paused, and no other", async () => {
    const cluster = lab({ nodes: 3 });
    await cluster.breaks("mirror-paused E: NODEC");
    expect(numbers((await cluster.quickCheck("NODEA")).said)).toEqual(["VK309"]);
    expect([await cluster.state("NODEB"), await cluster.state("NODEC")]).toEqual(["OSU", "OSF"]);
  });
});

describe("a split brain", () => {
  it("is flagged on both nodes and sent as a trap, and neither check fails", async () => {
    const cluster = lab();
    await cluster.breaks("split-brain E:");
    for (const [node, peer] of [
      ["NODEA", "NODEB"],
      ["NODEB", "NODEA"],
    ] as const) {
      const { verdict, said } = await cluster.deepCheck(node);
      expect(verdict).toBe("succeeded");
      expect(numbers(said)).toContain("VK321");
      expect((await cluster.cluster()).traps.at(-1)).toEqual({
        node,
        generic: 6,
        specific: 160,
        strings: ["LifeKeeper replicated volume Split Brain detected.", "E:", peer],
      });
    }
    for (const name of ["NODEA", "NODEB"])
      expect((await cluster.node(name)).flags).toEqual(["SplitBrain_E:"]);
  });

  it("is over once it is healed", async () => {
    const cluster = lab();
    await cluster.breaks("split-brain E:");
    await cluster.quickCheck("NODEA");
    await cluster.mends("split-brain E:");
    const { said } = await cluster.quickCheck("NODEA");
    expect(numbers(said)).not.toContain("VK321");
  });
});

describe("a peer that is not there", () => {
  it.each(["link-down NODEA NODEB", "node-down NODEB"])(
    "%s: warnings, the check succeeds and nothing is taken for known",
    async (fault) => {
      const cluster = lab();
      await cluster.breaks(fault);
      const { verdict, said, decisions } = await cluster.deepCheck("NODEA");
      expect(verdict).toBe("succeeded");
      expect(numbers(said)).toEqual(["VK307", "VK320", "VK330"]);
      expect(decisions).toContainEqual({
        step: "monitor.4",
        peer: "NODEB",
        about: "split brain",
        value: "unknown",
      });
      expect(await cluster.state("NODEB")).toBe("OSU");
    },
  );

  it("does not keep the other of three nodes from being checked", async () => {
    const cluster = lab({ nodes: 3 });
    await cluster.breaks("node-down NODEB", "mirror-paused E: NODEC");
    const given = {
      peers: ["NODEB", "NODEC"].map((node, index) => ({
        node,
        tag: "Vol.E",
        addresses: [`10.0.0.${index + 2}`],
      })),
    };
    expect((await cluster.quickCheck("NODEA", given)).verdict).toBe("succeeded");
    expect(await cluster.state("NODEC")).toBe("OSF");
  });
});
