import { createCluster, setFault, type Cluster } from "@volkit/cluster-lab";
import { expect, it } from "vitest";
import { sameState, strayFacts } from "./differences.js";

const healthy = createCluster();

function broken(...words: readonly string[]): Cluster {
  const outcome = setFault(healthy, words);
  if (outcome.kind === "refused") throw new Error(outcome.reason.en);
  return outcome.cluster;
}

it("a fault that is set is no difference of the state", () => {
  expect(sameState(broken("hang", "NODEA", "sc"), healthy)).toBe(true);
  expect(sameState(broken("dirty", "NODEA", "E:"), healthy)).toBe(false);
});

it("a fact is stray where it is neither as before nor as after", () => {
  const paused = broken("mirror-paused", "E:");
  expect(strayFacts(paused, healthy, paused)).toEqual([]);
  expect(strayFacts(healthy, healthy, paused)).toEqual([]);
  expect(strayFacts(broken("dirty", "NODEB", "E:"), healthy, paused)).toEqual([
    "nodes.1.volumes.0.dirty: true",
  ]);
});
