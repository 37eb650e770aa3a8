import { raiseFlag } from "@volkit/lifekeeper";
import { expect, test } from "vitest";
import { meansIn } from "./lab.fixture.js";

test.each(["runner", "once"] as const)("%s carries out nothing that changes something", async (name) => {
  const { means, cluster, store } = meansIn({});
  const call = { step: "survey", command: raiseFlag("SplitBrain_E:") };
  await expect(means[name].run(call)).rejects.toThrow("flg_create -f SplitBrain_E: would change something");
  expect(await store.read()).toEqual(cluster);
});
