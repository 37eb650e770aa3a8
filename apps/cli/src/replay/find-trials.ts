import type { Bilingual } from "@volkit/kit-orchestrator";
import { readSources, type Holdings } from "../recorded/found.js";
import { runNamedBy } from "../recorded/killed-runs.js";
import { runsNamed } from "../recorded/named-runs.js";
import { readWhole } from "../recorded/read-whole.js";
import type { Source } from "../recorded/source.js";
import { readCase } from "./case-format.js";
import { replayTexts } from "./texts.js";
import { tryCase, tryRecord, type Trial } from "./trial.js";

/** - `not-found`: nothing is there by a word, and why */
export type FoundTrials =
  | { readonly kind: "trials"; readonly trials: readonly Trial[] }
  | {
      readonly kind: "not-found";
      readonly why: Bilingual;
      readonly values: Readonly<Record<string, string>>;
    };

/** Tries what some words name, cases and records alike; every record of the sources where there are no words. */
export async function trialsOf(words: readonly string[], sources: readonly Source[]): Promise<FoundTrials> {
  if (words.length === 0) return { kind: "trials", trials: await tryAll(await readSources(sources)) };

  const trials: Trial[] = [];
  for (const word of words) {
    const own = await caseAt(word);
    if (own !== undefined) {
      trials.push(own);
      continue;
    }
    const named = await runsNamed(word, sources);
    switch (named.kind) {
      case "found":
        trials.push(...(await tryAll(named)));
        break;
      case "none":
        return { kind: "not-found", why: replayTexts.notFound, values: { word, ...whatThereIs(sources) } };
      case "several": {
        const files = named.files.join(", ");
        return { kind: "not-found", why: replayTexts.several, values: { word, files } };
      }
      case "failed":
        return { kind: "not-found", why: replayTexts.badWord, values: { word, why: named.why } };
    }
  }
  return { kind: "trials", trials };
}

/** The results of the vendor's scripts, which lie among observed calls, are no runs: they count where one is named. */
async function tryAll({ records, notRead }: Holdings): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const found of records) {
    if (found.record.format === "volkit-vendor-result" && records.length > 1) continue;
    trials.push(await tryRecord(found));
  }
  const unread = notRead.map(({ file, why }): Trial => ({ kind: "not-replayable", name: file, why }));
  return [...trials, ...unread];
}

/** The case in a file; undefined where there is no such file, or it is something else. */
async function caseAt(file: string): Promise<Trial | undefined> {
  const bytes = await readWhole(file).catch(() => Buffer.of());
  const read = readCase(bytes.toString("utf8"));
  switch (read.kind) {
    case "other":
      return undefined;
    case "case":
      return tryCase(read.saved);
    case "newer":
    case "unreadable":
      return { kind: "not-replayable", name: file, why: read };
  }
}

function whatThereIs(sources: readonly Source[]): { readonly count: string; readonly latest: string } {
  const runs = sources.flatMap((source) => source.files.map(runNamedBy)).toSorted();
  return { count: String(runs.length), latest: runs.at(-1) ?? "-" };
}
