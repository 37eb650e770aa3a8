import type { Defect } from "./defects/defect.js";
import { invariants } from "./invariants/all.js";
import type { Ground } from "./live.js";
import { mutatedKit } from "./mutated-kit.js";

/** The kit and the tools as a defect leaves them, and the one invariant that is to notice it. */
export async function groundOf({ breaks, edits, tools }: Defect, root: string): Promise<Ground> {
  const kit = edits === undefined ? {} : { kit: await mutatedKit(root, edits) };
  const watched = invariants.filter(({ name }) => name === breaks);
  return { watched, ...kit, ...(tools === undefined ? {} : { tools }) };
}
