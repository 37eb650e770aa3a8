import { changesBetween } from "../history/change.js";
import { entriesOf, type Entry } from "../history/entry.js";
import { streamOf } from "../history/story.js";
import type { FoundRecord } from "../recorded/found.js";
import { runNamedBy } from "../recorded/killed-runs.js";
import { newestFirst } from "../recorded/newest-first.js";
import { beganAt, type Recorded } from "../recorded/read.js";
import type { Source } from "../recorded/source.js";
import type { Beside } from "./end-lines.js";

/** What changed since the run before it, of the same tag on the same node; undefined where none is recorded. */
export async function changedSince(
  { record, file }: FoundRecord,
  sources: readonly Source[],
): Promise<Beside["since"]> {
  const [now] = entryOf(record);
  if (now === undefined) return undefined;
  const [, letter = ""] = record.run.split("-");
  const isOlder = (name: string) => runNamedBy(name) < runNamedBy(file) && name.includes(`-${letter}-`);
  for await (const read of newestFirst(sources, isOlder)) {
    if (read.kind === "not-read") continue;
    const { record: older } = read.found;
    const [before] = entryOf(older);
    if (before === undefined || beganAt(older) > beganAt(record)) continue;
    if (streamOf(before) !== streamOf(now)) continue;
    return { run: older.run, changes: changesBetween(before, now) };
  }
  return undefined;
}

/** A record as an entry of the history: none where it is of a vendor's script alone. */
function entryOf(record: Recorded): readonly Entry[] {
  return record.format === "volkit-vendor-result" ? [] : entriesOf([record]);
}
