import { reasonOf } from "../reason.js";
import { isKilledRun } from "./killed-runs.js";
import { beganAt, readRecorded, type ReadRecorded, type Recorded } from "./read.js";
import type { Source } from "./source.js";

/** A record that was understood, and where it was found. */
export interface FoundRecord {
  readonly source: Source;
  readonly file: string;
  readonly record: Recorded;
}

/** Something that lies among the records and cannot be read as one. */
export interface NotRead {
  readonly source: Source;
  readonly file: string;
  readonly why:
    Exclude<ReadRecorded, { readonly kind: "recorded" }> | { readonly kind: "failed"; readonly why: string };
}

/**
 * Everything that several sources hold. A run that lies in more than one of them is there once: by its record, where one
 * of them has that, rather than by what it left when it was killed.
 */
export interface Holdings {
  /** The oldest first, by when they began; clocks of different nodes are taken as they are. */
  readonly records: readonly FoundRecord[];
  readonly notRead: readonly NotRead[];
}

/** Reads every record of some sources, or those whose file's name a condition picks. */
export async function readSources(
  sources: readonly Source[],
  picks: (file: string) => boolean = () => true,
): Promise<Holdings> {
  const records = new Map<string, FoundRecord>();
  const notRead: NotRead[] = [];
  for (const source of sources) {
    for (const file of source.files.filter(picks)) {
      try {
        const text = await source.text(file);
        if (text === undefined) continue;
        const read = readRecorded(text);
        if (read.kind !== "recorded") notRead.push({ source, file, why: read });
        else take({ source, file, record: read.record });
      } catch (error) {
        notRead.push({ source, file, why: { kind: "failed", why: reasonOf(error) } });
      }
    }
  }
  return { records: [...records.values()].toSorted(inTime), notRead };

  function take(found: FoundRecord): void {
    const key = `${found.record.node} ${found.record.run}`;
    if (!isKilledRun(found.file) || !records.has(key)) records.set(key, found);
  }
}

function inTime(one: FoundRecord, other: FoundRecord): number {
  const apart = beganAt(one.record) - beganAt(other.record);
  if (apart !== 0) return apart;
  return one.record.run < other.record.run ? -1 : 1;
}
