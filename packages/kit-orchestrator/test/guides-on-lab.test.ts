import {
  createCluster,
  findNode,
  findVolume,
  setFault,
  sourcesOf,
  type Cluster,
  type FaultOutcome,
} from "@volkit/cluster-lab";
import { describe, expect, it } from "vitest";
import { explanations, guides, type GuideName } from "../src/explain.js";
import { isOfLab, typed } from "./support/typed.js";

function clusterOf(outcome: FaultOutcome): Cluster {
  if (outcome.kind === "refused") throw new Error(outcome.reason.en);
  return outcome.cluster;
}

/** Does what a guide says, where `choice` has it that way, and gives the cluster after it with every exit status. */
function follow(cluster: Cluster, name: GuideName, choice: string) {
  const statuses: string[] = [];
  let now = cluster;
  for (const { when, command } of guides[name].steps) {
    if (command === undefined || !isOfLab(command)) continue;
    if (when !== undefined && !when.en.includes(choice)) continue;
    const { cluster: after, reply } = typed(now, command);
    statuses.push(reply.how === "exited" ? `${reply.exitCode}` : reply.how);
    now = after;
  }
  return { now, statuses: [...new Set(statuses)] };
}

function mirrorOf(cluster: Cluster, name: string) {
  const node = findNode(cluster, name);
  return node === undefined ? undefined : findVolume(node, "E")?.mirror;
}

describe("the guide to a split brain, followed on the lab", () => {
  const broken = clusterOf(setFault(createCluster(), ["split-brain", "E:"]));

  it.each([
    ["this node", "NODEA", "NODEB"],
    ["{peer}", "NODEB", "NODEA"],
  ])("leaves one source, if the data of %s survives", (choice, stays, givesWay) => {
    expect(sourcesOf(broken, "E")).toHaveLength(2);

    const { now, statuses } = follow(broken, "split-brain", choice);

    expect(statuses).toEqual(["0"]);
    expect(sourcesOf(now, "E").map(({ name }) => name)).toEqual([stays]);
    expect(mirrorOf(now, stays)).toMatchObject({ targets: [{ node: givesWay, state: "mirroring" }] });
    expect(mirrorOf(now, givesWay)).toMatchObject({ role: "target", source: stays });
  });

  it("changes nothing up to the choice", () => {
    expect(follow(broken, "split-brain", "nobody").now).toBe(broken);
  });
});

describe("the guide to a paused mirror, followed on the lab", () => {
  it.each([
    ["mirror-disagrees", "the target says mirroring"],
    ["mirror-paused", "neither"],
  ])("mends %s", (fault, choice) => {
    const broken = clusterOf(setFault(createCluster(), [fault, "E:"]));
    const { now, statuses } = follow(broken, "paused-mirror", choice);
    expect(statuses).toEqual(["0"]);
    expect(mirrorOf(now, "NODEA")).toMatchObject({ targets: [{ node: "NODEB", state: "mirroring" }] });
    expect(mirrorOf(now, "NODEB")).toMatchObject({ state: "mirroring" });
  });
});

describe("what one is told to check", () => {
  const commands = [
    ...new Set(Object.values(explanations).flatMap(({ checks }) => checks.map(({ command }) => command))),
  ].filter(isOfLab);

  it("is asked of the tools in words that they understand, and changes nothing", () => {
    const cluster = createCluster();
    const answers = commands.map((command) => ({ command, ...typed(cluster, command) }));
    expect(answers.filter((answer) => answer.cluster !== cluster)).toEqual([]);
    expect(
      Object.fromEntries(
        answers.flatMap(({ command, reply }) =>
          reply.how === "exited" && reply.exitCode !== 0 ? [[command, reply.exitCode]] : [],
        ),
      ),
    ).toEqual({
      "flg_test -f SplitBrain_{volume}": 7,
      "flg_test -d {peer} -f SplitBrain_{volume}": 7,
      "lcdremexec -d {peer} -- vssadmin list shadows /for={volume}": 1,
      "vssadmin list shadows /for={volume}": 1,
      "vssadmin list shadowstorage /On={volume}": 1,
    });
    expect(answers.every(({ reply }) => reply.how === "exited")).toBe(true);
  });
});
