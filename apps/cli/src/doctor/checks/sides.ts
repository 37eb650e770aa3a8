import type { MirrorAnswer } from "@volkit/emcmd-parser";
import type { ResourceAnswers } from "../answers.js";

/**
 * How many nodes say that they are source.
 * - `split brain`: two or more
 * - `one source at most`: every node has answered, and no two
 * - `not known`: a node has not answered, or no peer is known
 */
type Sides = "split brain" | "one source at most" | "not known";

export function sidesOf({ here, there }: Pick<ResourceAnswers, "here" | "there">): Sides {
  const all = [here?.mirror.answer, ...there.map(({ mirror }) => mirror?.answer)];
  if (all.filter(isSource).length > 1) return "split brain";
  const hasAll = there.length > 0 && all.every((answer) => answer?.kind === "mirror");
  return hasAll ? "one source at most" : "not known";
}

/** One usable line with the role of a source is enough, as for monitor.4. */
function isSource(answer: MirrorAnswer | undefined): boolean {
  return answer?.kind === "mirror" && answer.mirrors.some(({ role }) => role === "source");
}
