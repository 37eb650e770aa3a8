import { basename } from "node:path";
import { readSources, type FoundRecord, type NotRead } from "./found.js";
import type { Source } from "./source.js";

/** What a file holds: a record, or nothing that can be read as one. */
export type ReadFile =
  | { readonly kind: "record"; readonly found: FoundRecord }
  | { readonly kind: "not-read"; readonly notRead: NotRead };

/** The records of some sources by the names of their files, the newest first, each read when it is asked for. */
export async function* newestFirst(
  sources: readonly Source[],
  picks: (file: string) => boolean = () => true,
): AsyncGenerator<ReadFile> {
  const files = sources.flatMap((source) => source.files.filter(picks).map((file) => ({ source, file })));
  for (const { source, file } of files.toSorted((one, other) => (named(one) < named(other) ? 1 : -1))) {
    const { records, notRead } = await readSources([source], (each) => each === file);
    for (const found of records) yield { kind: "record", found };
    for (const each of notRead) yield { kind: "not-read", notRead: each };
  }
}

function named({ file }: { readonly file: string }): string {
  return basename(file);
}
