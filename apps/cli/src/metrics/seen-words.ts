import type { FactName, NodeSeen } from "../nodes-seen/seen.js";

export const roles = ["source", "target", "none", "invalid", "unknown"] as const;

/** LifeKeeper's states; `absent` is a tag that is not there, `other` any word that is none of these. */
export const resourceWords = ["ISP", "ISU", "OSU", "OSF", "absent", "other", "unknown"] as const;

export const mirrorStates = [
  "mirroring",
  "none",
  "resync",
  "broken",
  "paused",
  "resync pending",
  "invalid",
  "unknown",
] as const;

/**
 * The word for what a run saw of a fact: `unknown` where it asked and was not told, `other` for a word that is none of
 * the known ones. Undefined where the run did not ask.
 */
export function wordOf(
  node: NodeSeen | undefined,
  fact: FactName,
  words: readonly string[],
): string | undefined {
  const seen = node?.facts.find((one) => one.fact === fact);
  if (seen === undefined || !seen.isTouched) return undefined;
  if (seen.after.kind === "unknown") return "unknown";
  const { value } = seen.after;
  return words.includes(value) ? value : "other";
}
