import { changesBetween, type Change } from "./change.js";
import { bodyOf, type Entry } from "./entry.js";
import { usual, type Usual } from "./usual.js";

/** An entry and what it changed against the one before it; `changed` is null where there is none before. */
export interface Chapter {
  readonly entry: Entry;
  readonly changed: readonly Change[] | null;
}

/**
 * Compares each entry with the one before it of the same tag on the same node, be that the same action or not; calls
 * that were observed are compared with each other. `entries` are in the order of time.
 */
export function storyOf(entries: readonly Entry[]): readonly Chapter[] {
  const last = new Map<string, Entry>();
  const durations = new Map<string, Usual>();
  return entries.map((entry) => {
    const stream = streamOf(entry);
    const before = last.get(stream);
    last.set(stream, entry);
    const slow = slowness(entry, durations);
    return { entry, changed: before === undefined ? null : [...changesBetween(before, entry), ...slow] };
  });
}

/** What is compared with each other. What has no tag is compared with nothing of another volume. */
export function streamOf(entry: Entry): string {
  return JSON.stringify([
    entry.node,
    entry.tag,
    entry.kind,
    entry.tag === null ? bodyOf(entry)?.volume : null,
  ]);
}

function slowness(entry: Entry, durations: Map<string, Usual>): Change[] {
  const durationMs = bodyOf(entry)?.durationMs;
  if (durationMs === undefined) return [];
  const key = `${streamOf(entry)} ${entry.action}`;
  const known = durations.get(key) ?? usual();
  durations.set(key, known);
  const usualMs = known.farAbove(durationMs);
  known.remember(durationMs);
  return usualMs === undefined ? [] : [{ kind: "slow", durationMs, usualMs }];
}
