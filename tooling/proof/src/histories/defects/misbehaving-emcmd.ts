import { changeVolume, standardTools, type Cluster, type LabNode, type LabTool } from "@volkit/cluster-lab";

/** The lab's tools, with an EMCmd after one of whose verbs something more is done. */
export function withEmcmd(
  verb: string,
  then: (after: Cluster, node: LabNode, before: Cluster) => Cluster,
): readonly LabTool[] {
  return standardTools.map((tool) => {
    if (tool.name !== "EMCmd") return tool;
    return {
      ...tool,
      answer: (cluster, node, args, start) => {
        const answer = tool.answer(cluster, node, args, start);
        return args[1] === verb ? { ...answer, cluster: then(answer.cluster, node, cluster) } : answer;
      },
    };
  });
}

/** Whoever was source until now stays as open as it was. */
export function leaveFormerSourceAsItWas(after: Cluster, winner: LabNode, before: Cluster): Cluster {
  const mirror = winner.volumes.find(({ letter }) => letter === "E")?.mirror;
  if (mirror?.role !== "target") return after;
  const former = before.nodes.find(({ name }) => name === mirror.source);
  const volume = former?.volumes.find(({ letter }) => letter === "E");
  if (volume === undefined) return after;
  return changeVolume(after, mirror.source, "E", { lockedByDataKeeper: volume.lockedByDataKeeper });
}

/** The volume is open where the node is source. */
export function openSource(cluster: Cluster, node: LabNode): Cluster {
  const isSource = node.volumes.some(({ letter, mirror }) => letter === "E" && mirror.role === "source");
  return isSource ? changeVolume(cluster, node.name, "E", { lockedByDataKeeper: false }) : cluster;
}
