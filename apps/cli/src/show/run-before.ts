import { basename } from "node:path";
import { entriesOf, recordsOf, type Entry } from "../history/entry.js";
import { storyOf, streamOf } from "../history/story.js";
import type { FoundRecord } from "../recorded/found.js";
import { newestFirst } from "../recorded/newest-first.js";
import { beganAt, type Recorded } from "../recorded/read.js";
import type { Source } from "../recorded/source.js";
import type { Beside } from "./end-lines.js";

/** So many runs before tell what was found last, and how long a run takes as a rule. */
const most = 20;

/** What changed since the run before it, of the same tag on the same node; undefined where none is recorded. */
export async function changedSince(
  { record, file }: FoundRecord,
  sources: readonly Source[],
): Promise<Beside["since"]> {
  const [now] = entryOf(record);
  if (now === undefined) return undefined;
  const before: Recorded[] = [];
  for await (const read of newestFirst(sources, (name) => basename(name) < basename(file))) {
    if (read.kind === "not-read" || beganAt(read.found.record) > beganAt(record)) continue;
    const [older] = entryOf(read.found.record);
    if (older === undefined || streamOf(older) !== streamOf(now)) continue;
    before.unshift(read.found.record);
    if (before.length === most) break;
  }
  const last = before.at(-1);
  const story = storyOf(entriesOf([...before, record]));
  const changes = story.find(({ entry }) => recordsOf(entry).includes(record))?.changed;
  return last === undefined || changes === null || changes === undefined
    ? undefined
    : { run: last.run, changes };
}

/** A record as an entry of the history: none where it is of a vendor's script alone. */
function entryOf(record: Recorded): readonly Entry[] {
  return record.format === "volkit-vendor-result" ? [] : entriesOf([record]);
}
