import { createCluster, createLabOnDisk, type CreatedLab, type LabOnDiskOptions } from "@volkit/cluster-lab";
import { resolve } from "node:path";
import { labTexts } from "../lab/lab-texts.js";
import { standInFile } from "../lab/stand-in-file.js";
import { makeFolder } from "../records/make-folder.js";
import { reasonOf } from "../reason.js";
import type { Context } from "./context.js";
import { refuse } from "./lab-refusals.js";
import { told } from "./told.js";

export interface CreateOptions {
  readonly nodes: "2" | "3";
  readonly tools: readonly string[];
}

/** `volkit lab create DIR` */
export async function createLab(context: Context, dir: string, options: CreateOptions): Promise<void> {
  const cluster = createCluster({ nodes: options.nodes === "3" ? 3 : 2 });
  const disk = { cluster, toolModules: options.tools, standIn: standInFile() };
  const made = await layOut(dir, disk);
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

type Made = CreatedLab | { readonly kind: "failed"; readonly why: string };

/** Makes the lab, its folder first: {@link makeFolder} gives up where Node's own way would go round for ever. */
export async function layOut(dir: string, options: LabOnDiskOptions): Promise<Made> {
  try {
    await makeFolder(resolve(dir));
    return await createLabOnDisk(dir, options);
  } catch (error) {
    return { kind: "failed", why: reasonOf(error) };
  }
}
