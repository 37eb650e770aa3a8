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
 * - `sources`: in this process, on what the bug's own file imports; in a second at most
 * - `program`: through the program itself, bundled into the file that it is handed; in a few seconds
 */
type Reproduction =
  | { readonly by: "sources"; readonly run: () => Promise<void> | void }
  | { readonly by: "program"; readonly run: (program: string) => Promise<void> };

/** A defect that cannot be brought back and seen here in reasonable time. */
export interface KeptElsewhere {
  readonly name: string;
  readonly wrong: string;
  /** Why not here. */
  readonly why: string;
  /** The test that holds it: its file, and a text of its own there. */
  readonly heldBy: { readonly file: string; readonly test: string };
}
