import type { Defect } from "./defects.js";
import type { Ground } from "./live.js";
import { mutatedKit } from "./mutated-kit.js";

/** The kit and the tools as a defect leaves them. */
export async function groundOf({ edits, tools }: Defect, root: string): Promise<Ground> {
  const kit = edits === undefined ? {} : { kit: await mutatedKit(root, edits) };
  return { ...kit, ...(tools === undefined ? {} : { tools }) };
}
