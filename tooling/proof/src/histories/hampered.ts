import { answerAs, type Cluster, type LabAnswer, type LabTool } from "@volkit/cluster-lab";
import type { Ending } from "@volkit/tool-command";

/** What a program would answer and do if nothing were wrong with any program. */
export function answeredHealthy(
  tools: readonly LabTool[],
  cluster: Cluster,
  node: string,
  [tool = "", ...args]: readonly string[],
): LabAnswer {
  const { toolFaults } = cluster;
  const { cluster: after, reply } = answerAs(tools, { ...cluster, toolFaults: [] }, node, tool, args);
  return { cluster: { ...after, toolFaults }, reply };
}

/** Whether a command ended otherwise, or did something else, than if nothing had been wrong with any program. */
export function isHampered(
  tools: readonly LabTool[],
  words: readonly string[],
  made: { readonly node: string; readonly before: Cluster; readonly after: Cluster; readonly ending: Ending },
): boolean {
  const { node, before, after, ending } = made;
  if (before.toolFaults.length === 0) return false;
  const { reply, cluster } = answeredHealthy(tools, before, node, words);
  if (reply.how !== "exited" || ending.how !== "exited") return true;
  if (reply.exitCode !== ending.exitCode || reply.stdout !== ending.stdout.text) return true;
  return effectOf(cluster) !== effectOf(after);
}

function effectOf({ nodes, traps }: Cluster): string {
  return JSON.stringify([nodes, traps]);
}

/** Orders to DataKeeper that are done only after their program was ended at its deadline. */
export interface LateAnswers {
  readonly make: (node: string, verb: string) => void;
  /** Whether this command is such a one; it is so once. */
  readonly take: (node: string, words: readonly string[]) => boolean;
}

export function lateAnswers(): LateAnswers {
  const late = new Set<string>();
  return {
    make: (node, verb) => late.add(`${node} ${verb}`),
    take: (node, [tool, , verb = ""]) => tool === "EMCmd" && late.delete(`${node} ${verb}`),
  };
}
