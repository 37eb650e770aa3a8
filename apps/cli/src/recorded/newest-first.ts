import { readSources, type FoundRecord, type NotRead } from "./found.js";
import { isKilledRun, runNamedBy } from "./killed-runs.js";
import type { Source } from "./source.js";

/** What a file holds: a record, or nothing that can be read as one. */
export type ReadFile =
  | { readonly kind: "record"; readonly found: FoundRecord }
  | { readonly kind: "not-read"; readonly notRead: NotRead };

/**
 * The records of some sources by the names of their files, the newest first, each read when it is asked for. A record
 * comes before what its run left in another source when it was killed.
 */
export async function* newestFirst(
  sources: readonly Source[],
  picks: (file: string) => boolean = () => true,
): AsyncGenerator<ReadFile> {
  const files = sources.flatMap((source) => source.files.filter(picks).map((file) => ({ source, file })));
  for (const { source, file } of files.toSorted((one, other) => (nameOf(one) < nameOf(other) ? 1 : -1))) {
    const { records, notRead } = await readSources([source], (each) => each === file);
    for (const found of records) yield { kind: "record", found };
    for (const each of notRead) yield { kind: "not-read", notRead: each };
  }
}

function nameOf({ file }: { readonly file: string }): string {
  return `${runNamedBy(file)}.${isKilledRun(file) ? "" : "json"}`;
}
