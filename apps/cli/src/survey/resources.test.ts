import { createCluster, labRunner, memoryStore } from "@volkit/cluster-lab";
import type { Runner } from "@volkit/tool-command";
import { expect, test } from "vitest";
import { effective } from "../configuration/effective.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import { systemWith } from "../system.fixture.js";
import { surveyMeans } from "./means.js";
import { resourcesNamed } from "./resources.js";

/** What was asked by the time that it is known what a tag names, and how much of that still ran. */
async function namedWith(tag: string, file: ConfigurationFile) {
  const lab = labRunner(memoryStore(createCluster()), "NODEA");
  const asked: string[] = [];
  let running = 0;
  const slowly: Runner = {
    async run(call) {
      asked.push(call.command.tool.name);
      running += 1;
      if (call.command.tool.name === "eqv_list") await new Promise((resolve) => setTimeout(resolve, 20));
      const ending = await lab.run(call);
      running -= 1;
      return ending;
    },
  };
  const system = systemWith({ COMPUTERNAME: "NODEA", LKROOT: "/no/such/folder" });
  const means = surveyMeans(slowly, { file, configured: effective(file), system });
  const [listed] = await resourcesNamed([tag], means);
  return { kind: listed?.resource.kind, asked, running };
}

test("nothing that was asked about a tag that names nothing is left running", async () => {
  const { kind, asked, running } = await namedWith("Nobody", {});
  expect([kind, running]).toEqual(["unknown", 0]);
  expect(asked).toContain("eqv_list");
});

test("who the peers are is not asked ahead where the configuration names those of the tag", async () => {
  const resources = { "Vol.E": { volume: "E:", peers: [{ node: "NODEB" }] }, "Vol.F": { volume: "F:" } };
  expect(await namedWith("Vol.E", { resources })).toMatchObject({ kind: "known", asked: ["ins_list"] });
});
