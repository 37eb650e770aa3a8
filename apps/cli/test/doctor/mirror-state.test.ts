import { changeNode } from "@volkit/cluster-lab";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { makeDoctoredLab, type DoctoredLab } from "./support/doctored-lab.js";

let lab: DoctoredLab;

beforeAll(async () => {
  lab = await makeDoctoredLab();
});

afterEach(() => lab.mend());

afterAll(() => {
  lab.remove();
});

const advice = async () =>
  (await lab.examine()).findings.find(({ id }) => id === "mirror.state")?.remedy?.en ?? "";

describe("the advice about a mirror that does not mirror", () => {
  it.each([
    ["mirror-paused", "EMCmd . CONTINUEMIRROR E:"],
    ["mirror-resync", "A resync ends by itself"],
    ["mirror-resync-pending", "has not begun"],
    ["mirror-broken", "See that the target runs"],
  ])("is by its state: %s", async (fault, words) => {
    await lab.fault(fault, "E");
    const said = await advice();
    expect(said).toContain(words);
    if (fault !== "mirror-resync") expect(said).not.toContain("ends by itself");
  });

  it("is never to continue it in a split brain: that would overwrite a side's data", async () => {
    await lab.fault("split-brain", "E");
    expect(await advice()).not.toContain("CONTINUEMIRROR");
    expect(await advice()).toContain("Do not continue it");
  });

  it("is not to continue it while a side does not say whether it is source", async () => {
    await lab.fault("mirror-paused", "E");
    await lab.fault("node-down", "NODEB");
    expect(await advice()).not.toContain("CONTINUEMIRROR");
  });

  it("is not to continue it while the flag of a split brain is up", async () => {
    await lab.fault("mirror-paused", "E");
    await lab.change((before) => changeNode(before, "NODEB", { flags: ["SplitBrain_E:"] }));
    expect(await advice()).not.toContain("CONTINUEMIRROR");
  });
});
