import { loadEdited } from "../edited/load-edited.js";
import type { Edit } from "../edited/edit.js";
import type { Bug } from "./bug.js";

interface BankFile {
  readonly bugs: readonly Bug[];
}

/** The bugs of a file of the bank, with the sources as they are or with edits made in them. */
export async function loadBugs(
  root: string,
  name: string,
  edits: readonly Edit[] = [],
): Promise<readonly Bug[]> {
  const file = `tooling/proof/src/bugs/bank/${name}.ts`;
  return bugsIn(await loadEdited(root, file, edits), file);
}

/** What a file of the bank exports. */
export function bugsIn(loaded: unknown, file: string): readonly Bug[] {
  if (!isBankFile(loaded)) throw new Error(`${file} exports no bugs`);
  return loaded.bugs;
}

function isBankFile(loaded: unknown): loaded is BankFile {
  return typeof loaded === "object" && loaded !== null && "bugs" in loaded && Array.isArray(loaded.bugs);
}
