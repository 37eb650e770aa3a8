import type { Bilingual } from "@volkit/kit-orchestrator";
import { runsNamed } from "../recorded/named-runs.js";
import { newestFirst } from "../recorded/newest-first.js";
import type { FoundRecord, NotRead } from "../recorded/found.js";
import type { Source } from "../recorded/source.js";
import { showTexts } from "./texts.js";

/**
 * - `run`: the one to be shown; `more` is how many others the word stands for too, all of them older
 * - `none`: there is none, for the reason `why`; `names` are those that are meant, if there are several
 */
export type Which = (
  | { readonly kind: "run"; readonly found: FoundRecord; readonly more: number }
  | {
      readonly kind: "none";
      readonly why: Bilingual;
      readonly values: Readonly<Record<string, string>>;
      readonly names: readonly string[];
    }
) & { readonly notRead: readonly NotRead[] };

/** The run that a word names; of a bundle or a folder the newest. */
export async function whichRun(run: string, sources: readonly Source[]): Promise<Which> {
  const named = await runsNamed(run, sources);
  switch (named.kind) {
    case "none":
      return none(showTexts.none, { run });
    case "failed":
      return none(showTexts.failed, { run, why: named.why });
    case "several": {
      const values = { run, count: String(named.files.length) };
      return { ...none(showTexts.several, values), names: named.files };
    }
    case "found": {
      const { records, notRead } = named;
      const found = records.findLast(isShownFirst) ?? records.at(-1);
      if (found === undefined) return none(showTexts.noneAtAll, {}, notRead);
      return { kind: "run", found, more: records.length - 1, notRead };
    }
  }
}

/** The newest run that is recorded, or the newest of a tag. What is newer and cannot be read is told. */
export async function newestRun(tag: string | undefined, sources: readonly Source[]): Promise<Which> {
  const notRead: NotRead[] = [];
  for await (const read of newestFirst(sources)) {
    if (read.kind === "not-read") notRead.push(read.notRead);
    else if (isShownFirst(read.found) && (tag === undefined || read.found.record.tag === tag)) {
      return { kind: "run", found: read.found, more: 0, notRead };
    }
  }
  return tag === undefined
    ? none(showTexts.noneAtAll, {}, notRead)
    : none(showTexts.noneOf, { tag }, notRead);
}

/** How the vendor's script ended tells little: what ran beside it tells more. */
function isShownFirst({ record }: FoundRecord): boolean {
  return record.format !== "volkit-vendor-result";
}

function none(
  why: Bilingual,
  values: Readonly<Record<string, string>>,
  notRead: readonly NotRead[] = [],
): Extract<Which, { kind: "none" }> {
  return { kind: "none", why, values, names: [], notRead };
}
