import { loadEdited } from "../edited/load-edited.js";
import type { Edit } from "../edited/edit.js";
import type { Kit } from "./kit.js";

/** The kit with changes in its procedures, built from its sources. */
export async function mutatedKit(root: string, edits: readonly Edit[]): Promise<Kit> {
  const built = await loadEdited(root, "packages/kit-orchestrator/src/index.ts", edits);
  if (!isKit(built)) throw new Error("what was built is no kit");
  return built;
}

function isKit(value: unknown): value is Kit {
  const names: readonly (keyof Kit)[] = ["beginRun", "longestRun", "monitor", "restore", "remove"];
  return typeof value === "object" && value !== null && names.every((name) => name in value);
}
