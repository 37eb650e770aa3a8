import { createCluster, labRunner, memoryStore } from "@volkit/cluster-lab";
import type { Runner } from "@volkit/tool-command";
import { expect, test } from "vitest";
import { effective } from "../configuration/effective.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import { systemWith } from "../system.fixture.js";
import { surveyMeans } from "./means.js";
import { everyResource } from "./resources.js";
import { survey } from "./survey.js";

/** How often in a row a look has to wait, where all that is asked at one time is answered at one time. */
async function waitsOfALook(nodes: readonly string[], file: ConfigurationFile): Promise<number> {
  const lab = labRunner(memoryStore(createCluster({ nodes, volumes: ["E"] })), "NODEA");
  const held: (() => void)[] = [];
  const holding: Runner = {
    async run(call) {
      await new Promise<void>((resolve) => held.push(resolve));
      return lab.run(call);
    },
  };
  const system = systemWith({ COMPUTERNAME: "NODEA", LKROOT: "/no/such/folder" });
  const means = surveyMeans(holding, { file, configured: effective(file), system });
  const looked = lookAtAll();

  let waits = 0;
  for (;;) {
    const surveys = await Promise.race([looked, aMoment()]);
    if (surveys !== undefined) {
      expect(surveys.map(({ peers }) => peers.length)).toEqual([nodes.length - 1]);
      return waits;
    }
    const due = held.splice(0);
    expect(due.length, "a look that waits for nothing").toBeGreaterThan(0);
    waits += 1;
    for (const answer of due) answer();
  }

  async function lookAtAll() {
    const { listed } = await everyResource(means);
    const resources = listed.flatMap(({ resource }) => (resource.kind === "known" ? [resource.value] : []));
    return Promise.all(resources.map((resource) => survey(resource, means, resources.length > 1)));
  }
}

/** Long enough for everything that waits for no tool. */
function aMoment(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, 10, undefined);
  });
}

test.each<readonly [string, readonly string[], ConfigurationFile]>([
  ["one peer that LifeKeeper names", ["NODEA", "NODEB"], {}],
  ["three peers that LifeKeeper names", ["NODEA", "NODEB", "NODEC", "NODED"], {}],
  [
    "a peer that the configuration names",
    ["NODEA", "NODEB"],
    { resources: { "Vol.E": { volume: "E:", peers: [{ node: "NODEB" }] } } },
  ],
])("which resources and peers there are, then everything about them at once: %s", async (_, nodes, file) => {
  expect(await waitsOfALook(nodes, file)).toBe(2);
});
