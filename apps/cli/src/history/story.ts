import { changesBetween, circumstances, type Change } from "./change.js";
import { bodyOf, type Entry } from "./entry.js";
import { lastFound } from "./last-found.js";
import { resultOf, type Result } from "./result.js";
import { usual, type Usual } from "./usual.js";

/** An entry and what it changed against the one before it; `changed` is null where there is none before. */
export interface Chapter {
  readonly entry: Entry;
  readonly changed: readonly Change[] | null;
}

/** What is known of the entries before, of one tag on one node. */
interface Before {
  readonly last: Entry;
  /** The last that was not refused: the settings of the others were never in force. */
  readonly begun: Entry | undefined;
}

/**
 * Compares each entry with the one before it of the same tag on the same node, be that the same action or not; calls
 * that were observed are compared with each other. `entries` are in the order of time.
 */
export function storyOf(entries: readonly Entry[]): readonly Chapter[] {
  const befores = new Map<string, Before>();
  const found = new Map<string, ReturnType<typeof lastFound>>();
  const durations = new Map<string, Usual>();
  return entries.map((entry) => {
    const stream = streamOf(entry);
    const before = befores.get(stream);
    const wasBegun = resultOf(entry).kind !== "refused";
    befores.set(stream, { last: entry, begun: wasBegun ? entry : before?.begun });

    const changesFound = found.get(stream) ?? lastFound();
    found.set(stream, changesFound);
    const findings = changesFound(entry);
    const slow = slowness(entry, durations);
    if (before === undefined) return { entry, changed: null };
    const { last, begun } = before;
    const settings = wasBegun && begun !== undefined ? circumstances(begun, entry) : [];
    return { entry, changed: [...changesBetween(last, entry, findings), ...settings, ...slow] };
  });
}

/** What is compared with each other. What has no tag is compared with nothing of another volume or action. */
export function streamOf(entry: Entry): string {
  return JSON.stringify([
    entry.node,
    entry.tag,
    entry.kind,
    ...(entry.tag === null ? [bodyOf(entry)?.volume, entry.action] : []),
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
