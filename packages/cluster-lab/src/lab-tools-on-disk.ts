import type { Cluster } from "./cluster.js";
import { sameName } from "./find.js";
import { toolFile } from "./lab-layout.js";
import type { LabTool } from "./reply.js";
import type { StandIn } from "./stand-in-program.js";
import { toolLinks } from "./tool-links.js";
import type { ToolState } from "./tool-place.js";
import { toolScripts } from "./tool-scripts.js";

/** Makes the tools' files what the faults say. */
export async function layOutTools(
  dir: string,
  cluster: Cluster,
  tools: readonly LabTool[],
  standIn: StandIn,
): Promise<void> {
  const layOut = standIn.kind === "script" ? toolScripts(standIn.node) : toolLinks;
  const files = cluster.nodes.flatMap((node) =>
    tools.map(async (tool) => {
      const place = { file: toolFile(dir, node.name, tool), dir, node: node.name, tool: tool.name };
      await layOut(place, stateOf(cluster, node.name, tool.name));
    }),
  );
  await Promise.all(files);
}

function stateOf({ toolFaults }: Cluster, node: string, tool: string): ToolState {
  const fault = toolFaults.find((each) => each.node === node && sameName(each.on, tool));
  return fault?.does === "missing" || fault?.does === "unstartable" ? fault.does : "works";
}
