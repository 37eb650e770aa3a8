import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Cluster, ToolFault } from "./cluster.js";
import { sameName } from "./find.js";
import { toolFile, wrapperText } from "./lab-layout.js";
import type { LabTool } from "./reply.js";

/** Makes the tools' files what the faults say: there and executable, there and not to be started, or not there. */
export async function layOutTools(
  dir: string,
  cluster: Cluster,
  tools: readonly LabTool[],
  nodeProgram: string,
): Promise<void> {
  const files = cluster.nodes.flatMap((node) =>
    tools.map(async (tool) => {
      const file = toolFile(dir, node.name, tool);
      const fault = cluster.toolFaults.find(
        (each) => each.node === node.name && sameName(each.on, tool.name),
      );
      await layOut(file, wrapperText(nodeProgram, dir, node.name, tool.name), fault);
    }),
  );
  await Promise.all(files);
}

let written = 0;

/** Written aside and renamed: whoever starts the tool meanwhile finds the old file or the new one, whole. */
async function layOut(file: string, text: string, fault: ToolFault | undefined): Promise<void> {
  if (fault?.does === "missing") {
    await rm(file, { force: true });
    return;
  }
  written += 1;
  const aside = `${file}.${process.pid}-${written}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(aside, text, { mode: fault?.does === "unstartable" ? 0o644 : 0o755 });
  await rename(aside, file);
}
