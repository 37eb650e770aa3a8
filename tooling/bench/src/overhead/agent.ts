import type { Asked } from "../measured.js";

/** The monitor of a relative of the kit, as it can be run on this machine. */
export interface Agent {
  /** As the table names it. */
  readonly name: string;
  readonly asked: Asked;
  /** What a reader has to know of how it was run. */
  readonly note: string;
}

/** An agent, or why there is none. */
export type MaybeAgent =
  { readonly kind: "agent"; readonly agent: Agent } | { readonly kind: "none"; readonly why: string };
