import type { Volume } from "@volkit/tool-command";
import type { HeldCall } from "../recorded/format.js";

/** A recorded call, and what its meaning depends on. */
export interface Around {
  readonly call: HeldCall;
  /** When it was answered, in milliseconds since 1970. */
  readonly at: number;
  /** The node that ran. */
  readonly node: string;
  /** The other nodes that the record knows. */
  readonly peers: readonly string[];
  readonly volume: Volume;
  /** The mirror's source, as this node's own answer named it in this run. */
  readonly namedSource: string | undefined;
}

/** Nodes are the same in any case of their names. */
export function sameNode(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The word after an option; undefined where the call has none. */
export function wordAfter({ args }: HeldCall, option: string): string | undefined {
  const at = args.indexOf(option);
  return at < 0 ? undefined : args[at + 1];
}
