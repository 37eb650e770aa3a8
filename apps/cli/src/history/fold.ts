import { isCheck } from "../actions.js";
import { deedsOf } from "../nodes-seen/deeds.js";
import { deliveryWords } from "./deliveries.js";
import type { Entry } from "./entry.js";
import { resultOf } from "./result.js";
import { streamOf, type Chapter } from "./story.js";

/** A row of the history: one entry, or several of one tag on one node that changed nothing, each against the one before. */
export interface Row {
  /** The oldest first; one at least. */
  readonly chapters: readonly Chapter[];
  /** Where the row stands. */
  readonly last: Chapter;
  /** Whether a row above tells of the same tag and node. */
  readonly isAbove: boolean;
}

interface Group {
  readonly chapters: Chapter[];
  last: Chapter;
  readonly isAbove: boolean;
}

/** Folds checks that changed nothing, each stream of them by itself; a row stands where its last entry does. */
export function folded(chapters: readonly Chapter[]): readonly Row[] {
  const groups: Group[] = [];
  const newest = new Map<string, Group>();
  for (const chapter of chapters) {
    const stream = streamOf(chapter.entry);
    const group = newest.get(stream);
    if (group !== undefined && canFold(chapter) && canFold(group.last) && didAlike(chapter, group.last)) {
      group.chapters.push(chapter);
      group.last = chapter;
      continue;
    }
    const begun: Group = { chapters: [chapter], last: chapter, isAbove: group !== undefined };
    newest.set(stream, begun);
    groups.push(begun);
  }
  return groups.toSorted((one, other) => one.last.entry.at - other.last.entry.at);
}

/** Each by itself. */
export function unfolded(chapters: readonly Chapter[]): readonly Row[] {
  return chapters.map((chapter) => ({ chapters: [chapter], last: chapter, isAbove: false }));
}

/** Only checks come again and again; what was ended from outside is always told by itself. */
function canFold({ entry, changed }: Chapter): boolean {
  const { kind } = resultOf(entry);
  return isCheck(entry.action) && changed?.length === 0 && kind !== "ended" && kind !== "killed";
}

/** A check that set something right, raised a flag or told others is not the same as one that only looked. */
function didAlike(one: Chapter, other: Chapter): boolean {
  return JSON.stringify(deedsIn(one.entry)) === JSON.stringify(deedsIn(other.entry));
}

function deedsIn(entry: Entry) {
  return entry.kind === "run" ? [...deedsOf(entry.record), ...deliveryWords(entry.record, "en")] : [];
}
