import { createCluster, setFault } from "@volkit/cluster-lab";
import fc from "fast-check";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { anyHistory } from "./draw.js";
import { defects } from "./defects/all.js";
import { findViolation } from "./find-violation.js";
import { groundOf } from "./ground.js";
import { historyText, readHistory, type History } from "./history.js";
import { invariants } from "./invariants/all.js";
import { readKept } from "./kept.js";
import { live } from "./live.js";
import { reportFound } from "./report.js";
import { slug } from "./slug.js";
import { beginTally } from "./tally.js";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const kept = await readKept(root);

describe("the kept histories", () => {
  it.each(kept)("hold: $name", async ({ history }) => {
    expect(await live(history, beginTally())).toBeUndefined();
  });

  it.each(defects)("notice, each by its own invariant, where $name", async (defect) => {
    const its = kept.find(({ name }) => name === `${slug(defect.name)}.json`);
    if (its === undefined) throw new Error(`no history is kept for the defect "${defect.name}"`);
    const violation = await live(its.history, beginTally(), await groundOf(defect, root));
    expect(violation).toMatchObject({ invariant: defect.breaks });
  });

  it("stand for every invariant", () => {
    const broken = new Set(defects.map(({ breaks }) => breaks));
    expect(invariants.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  });
});

describe("a handful of histories", () => {
  it("hold, and the same seed lives the same ones", async () => {
    const [one, other] = [beginTally(), beginTally()];
    expect(await findViolation({ seed: 7, histories: 15 }, one)).toBeUndefined();
    await findViolation({ seed: 7, histories: 15 }, other);
    expect(other.counts()).toEqual(one.counts());
    expect(one.counts().histories).toBe(15);
  });

  it("end at a violation with a shorter history, which says how it is drawn again", async () => {
    const defect = defects.find(({ name }) => name === "no flag on the peer");
    if (defect === undefined) throw new Error("there is no such defect");
    const drawn = { seed: 1, histories: 200 };
    const found = await findViolation(drawn, beginTally(), await groundOf(defect, root));
    if (found === undefined) throw new Error("nothing was found");
    expect(found.history.steps.length).toBeLessThanOrEqual(6);
    expect(reportFound(found)).toContain(`drawn with seed 1, path ${found.path}`);
    expect(reportFound(found)).toContain('"split brain told" does not hold');
  });
});

describe("a history", () => {
  const history: History = { nodes: 2, site: "as shipped", steps: ["run remove NODEA"] };

  it("is read as it was written", () => {
    expect(readHistory(historyText(history, "an example"))).toEqual(history);
  });

  it.each([
    '{"nodes":4,"site":"as shipped","steps":[]}',
    '{"nodes":2,"site":"elsewhere","steps":[]}',
    "[]",
    "3",
  ])("is not %s", (text) => {
    expect(readHistory(text)).toBeUndefined();
  });

  it("with a step that is none is an error, not a history that holds", async () => {
    await expect(live({ ...history, steps: ["sleep 3"] }, beginTally())).rejects.toThrow('no step "sleep 3"');
  });

  it("that is drawn has no fault that the lab refuses", () => {
    const drawn = fc.sample(anyHistory, { seed: 1, numRuns: 150 });
    const faults = new Set(drawn.flatMap(({ steps }) => steps).filter((step) => step.startsWith("fault ")));
    const cluster = createCluster({ nodes: 3 });
    const refused = [...faults].filter(
      (step) => setFault(cluster, step.split(" ").slice(1)).kind === "refused",
    );
    expect([faults.size > 50, refused]).toEqual([true, []]);
  });
});
