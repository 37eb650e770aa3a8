import { memoryStore, createCluster } from "@volkit/cluster-lab";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examine } from "../../src/doctor/examine.js";
import { treeOf } from "../install/support/tree.js";
import { inProcess, makeDoctoredLab, wrongIn, type DoctoredLab } from "./support/doctored-lab.js";

let lab: DoctoredLab;

beforeAll(async () => {
  lab = await makeDoctoredLab();
});

afterAll(() => {
  lab.remove();
});

describe("an examination", () => {
  it("asks, and runs nothing that changes anything", async () => {
    const { calls } = await lab.examine();
    expect(calls.length).toBeGreaterThan(10);
    expect(calls.filter(({ effect }) => effect !== "reads")).toEqual([]);
  });

  it("writes nothing anywhere, records and what killed runs have left included", async () => {
    const records = join(lab.root("NODEA"), "Out/volkit");
    mkdirSync(join(records, ".running"), { recursive: true });
    writeFileSync(join(records, ".running/20260506T070000000Z-E-quickCheck-0a0b0c.running"), "{}");
    const [before, cluster] = [treeOf(lab.dir, "all times"), createCluster()];

    // The lab's own store would write down each question: here it is in memory.
    const makeRunner = inProcess(memoryStore(cluster), "NODEA");
    const { findings } = await examine({ system: lab.systemOf("NODEA"), makeRunner });

    expect(wrongIn(findings)).toEqual(["records.killed warning"]);
    expect(treeOf(lab.dir, "all times")).toEqual(before);
  });
});
