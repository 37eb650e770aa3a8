import type { MirrorAnswer, MirrorState } from "@volkit/emcmd-parser";
import { saysSource, saysTarget } from "./peer-role.js";

/** What a node said of its mirrors. */
export interface NodeAnswer {
  /** Its LifeKeeper system name. */
  readonly node: string;
  /** What it answered; a node that did not answer is in the list as well. */
  readonly answer: MirrorAnswer;
}

/**
 * Whether a volume is in split brain, by what all of its nodes say.
 * - `lasts`: more than one of them says that it is source
 * - `unknown`: these nodes did not answer, or with a role that is neither source nor target, or none is source
 * - `over`: one node is source and all others are targets; `running` where all its mirrors mirror or resynchronise
 */
export type SplitBrainNow =
  | { readonly kind: "lasts"; readonly sources: readonly string[] }
  | { readonly kind: "unknown"; readonly nodes: readonly string[] }
  | {
      readonly kind: "over";
      readonly source: string;
      readonly states: readonly MirrorState[];
      readonly running: boolean;
    };

/** Pure: judges what the nodes said. What is not known is never taken for the end of a split brain. */
export function splitBrainNow(nodes: readonly NodeAnswer[]): SplitBrainNow {
  const sources = nodes.filter(({ answer }) => saysSource(answer));
  if (sources.length > 1) return { kind: "lasts", sources: sources.map(({ node }) => node) };

  const unclear = nodes.filter(({ answer }) => !isSource(answer) && !saysTarget(answer));
  if (unclear.length > 0) return { kind: "unknown", nodes: unclear.map(({ node }) => node) };
  const [source] = sources;
  if (source?.answer.kind !== "mirror") return { kind: "unknown", nodes: nodes.map(({ node }) => node) };

  const states = source.answer.mirrors.map(({ state }) => state);
  return { kind: "over", source: source.node, states, running: states.every(isRunning) };
}

/** Source by every line. */
function isSource(answer: MirrorAnswer): boolean {
  return answer.kind === "mirror" && answer.role === "source";
}

function isRunning(state: MirrorState): boolean {
  return state === "mirroring" || state === "resync";
}
