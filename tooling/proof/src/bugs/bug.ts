import type { Edit } from "../edited/edit.js";

/** A defect that the product once had, or would have had where others have one. */
export interface Bug {
  readonly name: string;
  /** What was wrong, and what that would have meant on a node. */
  readonly wrong: string;
  /** Brings it back into today's source. */
  readonly edit: Edit;
  readonly reproduction: Reproduction;
}

/**
 * What fails, by an AssertionError and nothing else, where the defect is there.
 * - `sources`: in this process, on what the bug's own file imports
 * - `program`: through the program itself, bundled into the file that it is handed
 */
export type Reproduction =
  | { readonly by: "sources"; readonly run: () => Promise<void> | void; readonly isSlow?: true }
  | { readonly by: "program"; readonly run: (program: string) => Promise<void>; readonly isSlow?: true };

/** A defect that cannot be brought back and seen here in reasonable time. */
export interface KeptElsewhere {
  readonly name: string;
  readonly wrong: string;
  /** Why not here. */
  readonly why: string;
  /** The test that failed before, or what else holds it. */
  readonly heldBy: string;
}
