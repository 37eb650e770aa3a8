import { changesBetween, type Change } from "./change.js";
import { bodyOf, type Entry } from "./entry.js";
import { resultOf, type Result } from "./result.js";
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

const cameThrough: readonly Result["kind"][] = ["succeeded", "rehearsed", "vendor"];

/** Only a run that came through tells what is usual; of a killed one nobody knows how long it took. */
function slowness(entry: Entry, durations: Map<string, Usual>): Change[] {
  const body = bodyOf(entry);
  const { kind } = resultOf(entry);
  if (body === undefined || kind === "killed") return [];
  const { durationMs, decisions } = body;
  const role = decisions.find(({ about }) => about === "role")?.value;
  const key = JSON.stringify([streamOf(entry), entry.action, role]);
  const known = durations.get(key) ?? usual();
  durations.set(key, known);
  const usualMs = known.farAbove(durationMs);
  if (cameThrough.includes(kind)) known.remember(durationMs);
  return usualMs === undefined ? [] : [{ kind: "slow", durationMs, usualMs }];
}
