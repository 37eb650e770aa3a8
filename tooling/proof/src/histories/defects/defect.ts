import type { LabTool } from "@volkit/cluster-lab";
import type { Edit } from "../../edited/edit.js";

/** A deliberate defect, and the invariant that must notice it, by itself. */
export interface Defect {
  readonly name: string;
  readonly breaks: string;
  /** What it changes in the procedures. */
  readonly edits?: readonly Edit[];
  /** The tools it has, where the lab is what misbehaves. */
  readonly tools?: readonly LabTool[];
}

/** An edit of a source of the procedures. */
export function edit(file: string, find: string, replace: string): Edit {
  return { file: `packages/kit-orchestrator/src/${file}`, find, replace };
}
