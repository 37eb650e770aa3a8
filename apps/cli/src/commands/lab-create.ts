import { createCluster, createLabOnDisk, type CreatedLab, type LabOnDiskOptions } from "@volkit/cluster-lab";
import { resolve } from "node:path";
import { labTexts } from "../lab/lab-texts.js";
import { standInOf } from "../lab/stand-in.js";
import { makeFolder } from "../records/make-folder.js";
import { reasonOf } from "../reason.js";
import type { Context } from "./context.js";
import { refuse } from "./lab-refusals.js";
import { told } from "../told.js";

export interface CreateOptions {
  readonly nodes: "2" | "3";
  readonly tools: readonly string[];
}

/** `volkit lab create DIR` */
export async function createLab(context: Context, dir: string, options: CreateOptions): Promise<void> {
  const cluster = createCluster({ nodes: options.nodes === "3" ? 3 : 2 });
  const made = await layOut(context, dir, { cluster, toolModules: options.tools });
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

type Wanted = Omit<LabOnDiskOptions, "standIn">;

/** Makes the lab, its folder first: {@link makeFolder} gives up where Node's own way would go round for ever. */
export async function layOut({ system, language }: Context, dir: string, wanted: Wanted): Promise<Made> {
  const standIn = standInOf(system);
  if (standIn === undefined) return { kind: "failed", why: labTexts.needsExecutable[language] };
  try {
    await makeFolder(resolve(dir));
    return await createLabOnDisk(dir, { ...wanted, standIn });
  } catch (error) {
    return { kind: "failed", why: reasonOf(error) };
  }
}
