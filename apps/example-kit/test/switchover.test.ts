import { createCluster, labRunner, memoryStore, standardTools } from "@volkit/cluster-lab";
import { setCondition, setPower, setToolFault, type Cluster, type ToolFault } from "@volkit/cluster-lab";
import { describe, expect, it } from "vitest";
import { deepCheck, quickCheck, remove, restore, type Verdict, type World } from "../src/actions.js";
import { labTools } from "../src/lab-tools.js";
import { messageLine } from "../src/messages.js";

/** A cluster whose first node holds the volume; gives what an action says on a node, and what it comes to. */
function lab(change: (healthy: Cluster) => Cluster = (healthy) => healthy) {
  const store = memoryStore(change(createCluster()));
  return async (node: string, action: (world: World) => Promise<Verdict>): Promise<readonly string[]> => {
    const said: string[] = [];
    const verdict = await action({
      volume: { letter: "E", name: "E:" },
      runner: labRunner(store, node, { tools: [...standardTools, ...labTools] }),
      report: (message) => said.push(messageLine(message, "en")),
    });
    return [...said, verdict];
  };
}

describe("on a cluster", () => {
  it("the volume goes from one node to the other and back, and what is done may be done again", async () => {
    const on = lab();
    const there = [
      ["NODEA", deepCheck],
      ["NODEA", remove],
      ["NODEA", remove],
      ["NODEB", restore],
      ["NODEB", restore],
      ["NODEB", deepCheck],
    ] as const;
    const back = [
      ["NODEB", remove],
      ["NODEA", restore],
      ["NODEA", quickCheck],
    ] as const;
    for (const [node, action] of [...there, ...back]) expect(await on(node, action)).toEqual(["succeeded"]);
  });

  it("is not taken from a node that is up, and is from one without power", async () => {
    expect(await lab()("NODEB", restore)).toEqual([
      'ERROR PV301 E: was not taken: "diskhold take E:" ended with 1.',
      "failed",
    ]);
    const on = lab((healthy) => setPower(healthy, "NODEA", "down"));
    expect(await on("NODEB", restore)).toEqual(["succeeded"]);
  });

  it("a check fails where the volume is not, and where diskhold does not end", async () => {
    expect(await lab()("NODEB", quickCheck)).toEqual([
      'ERROR PV201 E: is not known to be held by this node: "diskhold show E:" answered "elsewhere".',
      "failed",
    ]);
    const hangs: ToolFault = {
      node: "NODEA",
      on: "diskhold",
      does: "hang",
      code: 0,
      path: "",
      times: 0,
      after: 0,
    };
    expect(await lab((healthy) => setToolFault(healthy, hangs))("NODEA", quickCheck)).toEqual([
      'ERROR PV201 E: is not known to be held by this node: "diskhold show E:" had not ended after 30 s.',
      "failed",
    ]);
  });

  it("a volume that may be dirty is not brought in service", async () => {
    const on = lab((healthy) => setCondition(healthy, "NODEA", "E", { dirty: true }));
    expect(await on("NODEA", restore)).toEqual([
      'ERROR PV302 E: is not known to be clean: "chkntfs E:" ended with 1.',
      "failed",
    ]);
  });
});
