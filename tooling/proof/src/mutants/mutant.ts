import type { Edit } from "../edited/edit.js";

/** The procedures with a defect that one rule, and no other, is there to catch. */
export interface Mutant {
  /** The name of the rule. */
  readonly caughtBy: string;
  /** What is wrong with it, in a few words. */
  readonly defect: string;
  /** What it is walked in: the worlds of an action, checks that tell managers, or checks with two peers. */
  readonly action: "check" | "alarms" | "restore" | "remove" | "two peers";
  readonly edits: readonly Edit[];
}

const sources = "packages/kit-orchestrator/src";

/** An edit of a source of the procedures. */
export function edit(file: string, find: string, replace: string): Edit {
  return { file: `${sources}/${file}`, find, replace };
}
