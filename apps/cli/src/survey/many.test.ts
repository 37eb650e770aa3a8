import { labRunner, memoryStore, createCluster } from "@volkit/cluster-lab";
import { ending, type Runner } from "@volkit/tool-command";
import { expect, test } from "vitest";
import { effective } from "../configuration/effective.js";
import { systemWith } from "../system.fixture.js";
import { bounds, surveyMeans } from "./means.js";
import { everyResource } from "./resources.js";
import { survey } from "./survey.js";

const volumes = "E F G H I J K L M N O P Q R S T U V W X Y Z A B".split(" ");
const nodes = ["NODEA", "NODEB", "NODEC", "NODED"];

/** Looks at two dozen volumes on four nodes, whose tools take so many milliseconds, and hang where they ask a dead node. */
async function lookAtAll(milliseconds: number, dead: readonly string[] = []) {
  const inner = labRunner(memoryStore(createCluster({ nodes, volumes })), "NODEA");
  let [now, most, count, hung] = [0, 0, 0, 0];
  const counting: Runner = {
    async run(call) {
      now += 1;
      count += 1;
      most = Math.max(most, now);
      const isHung = dead.includes(call.peer ?? "") && call.command.tool.name !== "sys_getst";
      if (isHung) hung += 1;
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      now -= 1;
      return isHung ? ending({ how: "timed-out", seconds: 30, left: [] }) : inner.run(call);
    },
  };
  const system = systemWith({ COMPUTERNAME: "NODEA" });
  const means = surveyMeans(counting, { file: {}, configured: effective({}), system });
  const began = performance.now();
  const { listed } = await everyResource(means);
  const resources = listed.flatMap(({ resource }) => (resource.kind === "known" ? [resource.value] : []));
  const surveys = await Promise.all(
    resources.map((resource) => survey(resource, means, resources.length > 1)),
  );
  return { surveys, most, count, hung, took: performance.now() - began };
}

test("24 volumes on four nodes: never more programs at a time than the bound, and what all share is asked once", async () => {
  const { surveys, most, count, took } = await lookAtAll(2);
  expect(surveys).toHaveLength(24);
  expect(surveys.every(({ peers, links }) => peers.length === 3 && links.length === 3)).toBe(true);
  expect(most).toBe(bounds.most);
  // Of each volume on each node: its mirror and flag. All share what a node says of itself, or of all its volumes.
  const shared = { peers: 1, lists: 4, seen: 3, locksAndServices: 4 * 2, listings: 4 * 2 };
  expect(count).toBe(24 * 4 * 2 + Object.values(shared).reduce((sum, one) => sum + one));
  expect(took).toBeLessThan(5000);
});

test("a dead node costs a deadline for each program, not one for each question", async () => {
  const { surveys, hung } = await lookAtAll(1, ["NODEB"]);
  for (const { peers } of surveys) {
    expect(peers.map(({ mirrors }) => mirrors.kind)).toEqual(["unknown", "known", "known"]);
  }
  // EMCmd, flg_test and vssadmin twice each, ins_list, volume and sc once: of 24 times two and five questions.
  expect(hung).toBe(9);
});
