import type { Samples } from "./samples.js";

/** One volume has one tag; a site that renames its resources again and again is still no flood. */
const mostTags = 16;

/** Forgets the tags that ran longest ago, beyond the most that are kept for a volume. */
export function limitTags(samples: Samples): void {
  const lastRuns = new Map<string, number>();
  for (const { name, labels, value } of samples.all()) {
    if (labels.tag === undefined) continue;
    const isTime = name.startsWith("volkit_last_") && name.endsWith("_timestamp_seconds");
    lastRuns.set(labels.tag, Math.max(lastRuns.get(labels.tag) ?? 0, isTime ? value : 0));
  }
  const tags = [...lastRuns].toSorted(([, one], [, other]) => other - one).map(([tag]) => tag);
  const gone = new Set(tags.slice(mostTags));
  samples.drop(({ labels: { tag } }) => tag !== undefined && gone.has(tag));
}
