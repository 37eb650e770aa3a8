import type { Path } from "../walk/path.js";

/**
 * What a rule finds on a path.
 * - `holds`: what it is about occurs on this path, and is as it should be
 * - `beside`: what it is about does not occur on this path
 * - `broken`: it is not as it should be; the words say what was expected and what came
 */
export type Finding = "holds" | "beside" | { readonly broken: string };

/** Something that the seed, or a decision where it is silent, prescribes of every path. */
export interface Rule {
  /** A short name, which its mutant bears too. */
  readonly name: string;
  /** The rule in a sentence, with where it stands. */
  readonly says: string;
  readonly check: (path: Path) => Finding;
}

/** A finding from a condition: it holds, or is broken for this reason. */
export function holdsIf(condition: boolean, otherwise: string): Finding {
  return condition ? "holds" : { broken: otherwise };
}
