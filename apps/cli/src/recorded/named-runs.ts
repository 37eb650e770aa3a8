import { readSources, type Holdings } from "./found.js";
import { runNamedBy } from "./killed-runs.js";
import { openSource, type Source } from "./source.js";

/**
 * What a word stands for.
 * - `found`: the records of a file, folder or bundle that is named, or the one run whose id or part of an id it is
 * - `none`: there is no such file, and no run with that in its id
 * - `several`: more than one run has that in its id
 * - `failed`: it names a file that cannot be read, or that is neither a record nor a bundle
 */
export type Named =
  | ({ readonly kind: "found" } & Holdings)
  | { readonly kind: "none" }
  | { readonly kind: "several"; readonly files: readonly string[] }
  | { readonly kind: "failed"; readonly why: string };

/** Finds what a word names: a path, else the id of a run in one of the sources, or a part of it that only one has. */
export async function runsNamed(word: string, sources: readonly Source[]): Promise<Named> {
  const opened = await openSource(word);
  if (opened.kind === "failed") return opened;
  if (opened.kind === "source") return { kind: "found", ...(await readSources([opened.source])) };

  const wanted = runNamedBy(word);
  const files = new Map(sources.flatMap((source) => source.files).map((file) => [runNamedBy(file), file]));
  const ids = [...files.keys()].filter((id) => id.includes(wanted));
  const [id, ...others] = ids.includes(wanted) ? [wanted] : ids;
  if (wanted === "" || id === undefined) return { kind: "none" };
  if (others.length > 0)
    return { kind: "several", files: ids.flatMap((each) => files.get(each) ?? []).toSorted() };
  return { kind: "found", ...(await readSources(sources, (file) => runNamedBy(file) === id)) };
}
