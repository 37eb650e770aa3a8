import { changeNode } from "@volkit/cluster-lab";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "../../src/doctor/finding.js";
import { makeDoctoredLab, type DoctoredLab } from "./support/doctored-lab.js";

let lab: DoctoredLab;

beforeAll(async () => {
  lab = await makeDoctoredLab();
});

afterEach(() => lab.mend());

afterAll(() => {
  lab.remove();
});

const raise = (node: string) =>
  lab.change((before) => changeNode(before, node, { flags: ["SplitBrain_E:"] }));

const finding = async (id: string): Promise<Finding | undefined> =>
  (await lab.examine()).findings.find((each) => each.id === id);

describe("the flag of a split brain", () => {
  it.each(["NODEA", "NODEB"])("left over on %s is a warning, with how to take it away", async (node) => {
    await raise(node);
    const found = await finding("mirror.splitBrainFlag");
    expect(found).toMatchObject({ verdict: "warning" });
    expect(found?.found.en).toBe(`The flag SplitBrain_E: is up on ${node}.`);
    expect(found?.why?.en).toContain("left over");
    expect(found?.remedy?.en).toContain("volkit split-brain clear Vol.E");
  });

  it("in a split brain is bad, right behind the split brain, and not to be taken away", async () => {
    await lab.fault("split-brain", "E");
    await raise("NODEB");
    const { findings } = await lab.examine();
    expect(findings.slice(0, 2).map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      "mirror.splitBrain bad",
      "mirror.splitBrainFlag bad",
    ]);
    expect(findings[1]?.remedy?.en).not.toContain("clear");
  });

  it("is bad where a node does not say whether it is source: the split brain may not be over", async () => {
    await raise("NODEA");
    await lab.fault("node-down", "NODEB");
    const found = await finding("mirror.splitBrainFlag");
    expect(found?.verdict).toBe("bad");
    expect(found?.why?.en).toContain("may not be over");
  });

  it("is unknown where nobody answers whether it is up, and never taken for down", async () => {
    await lab.fault("exit", "NODEA", "flg_test", "1");
    expect(await finding("answer.flg_test")).toMatchObject({ verdict: "unknown" });
    expect(await finding("mirror.splitBrainFlag")).toBeUndefined();
  });
});

describe("a resource in LifeKeeper", () => {
  it.each(["OSU", "OSF"] as const)("is bad where it is in service on no node (%s)", async (state) => {
    await lab.setState("NODEA", state);
    const found = await finding("resource.inService");
    expect(found?.verdict).toBe("bad");
    expect(found?.found.en).toBe(`LifeKeeper has it in service on no node: NODEA ${state}, NODEB OSU.`);
  });

  it("is bad where it is in service on two nodes", async () => {
    await lab.setState("NODEB", "ISP");
    const found = await finding("resource.inService");
    expect(found?.verdict).toBe("bad");
    expect(found?.found.en).toContain("several nodes: NODEA ISP, NODEB ISP");
  });

  it("is unknown where it is out of service here, and a peer does not tell", async () => {
    await lab.setState("NODEA", "OSU");
    await lab.fault("node-down", "NODEB");
    expect(await finding("resource.inService")).toMatchObject({ verdict: "unknown" });
  });
});

describe("a peer that does not answer", () => {
  it("is told with what this node's LifeKeeper calls it", async () => {
    await lab.fault("node-down", "NODEB");
    expect((await finding("peer.unreachable"))?.found.en).toContain("LifeKeeper on NODEA calls it DEAD.");
  });
});
