import { createCluster, labRunner, memoryStore } from "@volkit/cluster-lab";
import { commandLine, ending, exited, type Ending, type Runner } from "@volkit/tool-command";
import { expect, test } from "vitest";
import { effective } from "../configuration/effective.js";
import { systemWith } from "../system.fixture.js";
import { surveyMeans } from "./means.js";
import { survey } from "./survey.js";

/** The peers that a look finds, and how it asked, where LifeKeeper ends a question about all equivalencies so. */
async function peersWhere(ofAll: Ending | undefined) {
  const lab = labRunner(memoryStore(createCluster()), "NODEA");
  const asked: string[] = [];
  const runner: Runner = {
    run(call) {
      const line = commandLine(call.command);
      if (line.startsWith("eqv_list")) asked.push(line);
      return line === "eqv_list" && ofAll !== undefined ? Promise.resolve(ofAll) : lab.run(call);
    },
  };
  const system = systemWith({ COMPUTERNAME: "NODEA", LKROOT: "/no/such/folder" });
  const means = surveyMeans(runner, { file: {}, configured: effective({}), system });
  const volume = { letter: "E", name: "E:" };
  const { peers } = await survey({ tag: "Vol.E", volume, node: "NODEA" }, means);
  return { peers: peers.map(({ node }) => node), asked };
}

test("peers that the list of all shows are asked for no further", async () => {
  expect(await peersWhere(undefined)).toEqual({ peers: ["NODEB"], asked: ["eqv_list"] });
});

test.each([
  ["shows none of a tag", exited(0, "")],
  ["is refused", exited(2, "")],
])("a list of all that %s does not settle that there is no peer", async (_, ofAll) => {
  expect(await peersWhere(ofAll)).toEqual({ peers: ["NODEB"], asked: ["eqv_list", "eqv_list -t Vol.E"] });
});

test("a list of all that hangs is not waited for again", async () => {
  const hung = ending({ how: "timed-out", seconds: 30, left: [] });
  expect(await peersWhere(hung)).toEqual({ peers: [], asked: ["eqv_list"] });
});
