import { changeVolume, standardTools, type Cluster, type LabNode, type LabTool } from "@volkit/cluster-lab";

/** The lab's tools, with an EMCmd after one of whose verbs something more is done. */
export function withEmcmd(
  verb: string,
  then: (cluster: Cluster, node: LabNode) => Cluster,
): readonly LabTool[] {
  return standardTools.map((tool) => {
    if (tool.name !== "EMCmd") return tool;
    return {
      ...tool,
      answer: (cluster, node, args, start) => {
        const answer = tool.answer(cluster, node, args, start);
        return args[1] === verb ? { ...answer, cluster: then(answer.cluster, node) } : answer;
      },
    };
  });
}

/** The volume of whoever was source until now is open. */
export function openFormerSources(cluster: Cluster, winner: LabNode): Cluster {
  return winner.volumes
    .filter(({ letter, mirror }) => letter === "E" && mirror.role === "target")
    .reduce(
      (so, { mirror }) =>
        mirror.role === "target" ? changeVolume(so, mirror.source, "E", { lockedByDataKeeper: false }) : so,
      cluster,
    );
}

/** The volume is open where the node is source. */
export function openSource(cluster: Cluster, node: LabNode): Cluster {
  const isSource = node.volumes.some(({ letter, mirror }) => letter === "E" && mirror.role === "source");
  return isSource ? changeVolume(cluster, node.name, "E", { lockedByDataKeeper: false }) : cluster;
}
