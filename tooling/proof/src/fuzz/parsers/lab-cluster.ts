import { createCluster, describeCluster, isCluster, setFault, type Cluster } from "@volkit/cluster-lab";
import { hardJson } from "../hard.js";
import { jsonOperators } from "../json-operators.js";
import { membersOf, ownJson } from "../own-reading.js";
import { subject } from "../subject.js";

const two = createCluster({ nodes: 2 });

function broken(cluster: Cluster, ...words: readonly string[]): Cluster {
  const outcome = setFault(cluster, words);
  return outcome.kind === "changed" ? outcome.cluster : cluster;
}

/** How a cluster is told in both languages; undefined where the text holds none. */
function told(text: string): { readonly cluster: Cluster; readonly lines: string } | undefined {
  const cluster = ownJson(text);
  if (!isCluster(cluster)) return undefined;
  return { cluster, lines: `${describeCluster(cluster, "en")}\n${describeCluster(cluster, "ja")}` };
}

const split = JSON.stringify(broken(two, "split-brain", "E"));

export const labCluster = subject({
  name: "lab's cluster",
  samples: [
    JSON.stringify(two),
    JSON.stringify(createCluster({ nodes: 3 })),
    split,
    JSON.stringify(broken(two, "hang", "NODEA", "sc")),
  ],
  operators: jsonOperators,
  words: ["role", "source", "target", "none", "up", "ISP"],
  read: ({ text }) => told(text),
  judge: (answer, { text }) => {
    if (answer === undefined) return text === split ? "a whole cluster is refused" : undefined;
    const { nodes } = answer.cluster;
    if (membersOf(ownJson(text))?.["format"] !== 1) return "a cluster of another format is taken";
    for (const { name, volumes, instances, power } of nodes) {
      if (typeof name !== "string" || !["up", "down"].includes(power)) return "a node that is none";
      if (!volumes.every((one) => typeof one.letter === "string" && typeof one.dirty === "boolean"))
        return "a volume that is none";
      if (!instances.every(({ state }) => ["ISP", "ISU", "OSU", "OSF"].includes(state)))
        return "a state that is none";
      if (!answer.lines.includes(name)) return `${name} is not told of`;
    }
    return undefined;
  },
  broken: {
    "nothing is whole": (answer, { text }) => (text === split ? undefined : answer),
    "half a cluster is one": (answer, { text }) =>
      answer === undefined && text.includes('"power":null') ? { cluster: two, lines: "" } : answer,
    "a node is left out": (answer) => answer && { ...answer, lines: "" },
  },
  hard: hardJson,
});
