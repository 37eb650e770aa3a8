import type { Bilingual } from "@volkit/kit-orchestrator";

/** Every verdict, in the order that findings are told in. */
export const verdicts = ["bad", "warning", "unknown", "good"] as const;

/**
 * What a finding comes to.
 * - `bad`: an action will fail, a check will not notice what it is for, or somebody else can decide what runs
 * - `warning`: it works, and somebody should know of it
 * - `unknown`: it could not be found out, for the reason in `why`; never to be taken for good
 * - `good`: it is as it has to be
 */
export type Verdict = (typeof verdicts)[number];

/** What is looked at: stable words for programs, a subject for people. */
export interface About {
  /** Never changes from release to release: `tool.EMCmd`, `names.peers`. Several findings can share one. */
  readonly id: string;
  readonly subject: Bilingual;
  /** The resource it concerns; absent where it concerns the node as a whole. */
  readonly tag?: string;
  /** The node it was found on, or that was asked; absent where that is nobody in particular. */
  readonly node?: string;
}

/** One thing that was looked at, what was found, and what it means. */
export interface Finding extends About {
  readonly verdict: Verdict;
  readonly found: Bilingual;
  /** Why that matters; null where it is good. */
  readonly why: Bilingual | null;
  /** What to do about it; null where nothing is to be done. */
  readonly remedy: Bilingual | null;
  /** The question that got no usable answer, where that is what was found. */
  readonly unanswered?: Unanswered;
}

/** A question that got no usable answer, and how it failed, in words that are the same for the same failure. */
interface Unanswered {
  readonly tool: string;
  readonly line: string;
  readonly failure: string;
}

/** It is as it has to be. */
export function good(about: About, found: Bilingual): Finding {
  return { ...about, verdict: "good", found, why: null, remedy: null };
}

/** It is not, or nobody knows. */
export function notGood(
  about: About,
  verdict: Exclude<Verdict, "good">,
  said: Pick<Finding, "found" | "remedy" | "unanswered"> & { readonly why: Bilingual },
): Finding {
  return { ...about, verdict, ...said };
}
