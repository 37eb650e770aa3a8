import { createCluster, createLabOnDisk } from "@volkit/cluster-lab";
import { labTexts } from "../lab/lab-texts.js";
import { standInFile } from "../lab/stand-in-file.js";
import { reasonOf } from "../reason.js";
import type { Context } from "./context.js";
import { refuse, told } from "./lab-refusals.js";

export interface CreateOptions {
  readonly nodes: "2" | "3";
  readonly tools: readonly string[];
}

/** `volkit lab create DIR` */
export async function createLab(context: Context, dir: string, options: CreateOptions): Promise<void> {
  const cluster = createCluster({ nodes: options.nodes === "3" ? 3 : 2 });
  const disk = { cluster, toolModules: options.tools, standIn: standInFile() };
  const made = await createLabOnDisk(dir, disk).catch((error: unknown) => ({
    kind: "failed" as const,
    why: reasonOf(error),
  }));
  switch (made.kind) {
    case "failed":
      refuse(context, labTexts.notCreated, { dir, why: made.why });
      return;
    case "refused":
      refuse(context, labTexts.notEmpty, { dir: made.dir });
      return;
    case "created": {
      const nodes = cluster.nodes.map(({ name }) => name).join(", ");
      context.system.print("stdout", `${told(context, labTexts.created, { dir, nodes })}\n`);
    }
  }
}
