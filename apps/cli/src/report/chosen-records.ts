import type { Bilingual } from "@volkit/kit-orchestrator";
import type { FoundRecord, Holdings, NotRead } from "../recorded/found.js";
import { runNamedBy } from "../recorded/killed-runs.js";
import { runsNamed } from "../recorded/named-runs.js";
import { newestFirst } from "../recorded/newest-first.js";
import type { Source } from "../recorded/source.js";
import { reportTexts } from "./texts.js";

/** - `refused`: `values` are those of the text */
export type ChosenRecords =
  | {
      readonly kind: "chosen";
      readonly records: readonly FoundRecord[];
      readonly notRead: readonly NotRead[];
    }
  | { readonly kind: "refused"; readonly why: Bilingual; readonly values: Readonly<Record<string, string>> };

const mostNamed = 5;

/** The records that some words name, each of them once and the oldest first; without words that of the newest run. */
export async function chosenRecords(
  words: readonly string[],
  sources: readonly Source[],
): Promise<ChosenRecords> {
  if (words.length === 0) return newestRun(sources);
  const held: Holdings[] = [];
  for (const word of words) {
    const named = await runsNamed(word, sources);
    switch (named.kind) {
      case "found":
        held.push(named);
        break;
      case "none":
        return refused(reportTexts.none, { word, newest: newestOf(sources).join(", ") || "-" }, sources);
      case "several": {
        const files = named.files.slice(0, mostNamed).join(", ");
        return refused(reportTexts.several, { word, files, count: String(named.files.length) }, sources);
      }
      case "failed":
        return refused(reportTexts.failed, { word, why: named.why }, sources);
    }
  }
  return together(held, sources);
}

/** Files are named for when their run began; those of observed calls are many, and no runs. */
async function newestRun(sources: readonly Source[]): Promise<ChosenRecords> {
  const held: NotRead[] = [];
  for await (const read of newestFirst(sources, isRun)) {
    if (read.kind === "record") return { kind: "chosen", records: [read.found], notRead: held };
    held.push(read.notRead);
  }
  return refused(reportTexts.noRuns, {}, sources);
}

function isRun(file: string): boolean {
  return !file.startsWith("observed/");
}

function newestOf(sources: readonly Source[]): readonly string[] {
  const runs = new Set(sources.flatMap(({ files }) => files.filter(isRun).map(runNamedBy)));
  return [...runs].toSorted().slice(-mostNamed).toReversed();
}

function together(held: readonly Holdings[], sources: readonly Source[]): ChosenRecords {
  const records = new Map(
    held.flatMap((each) => each.records).map((found) => [`${found.record.node} ${found.record.run}`, found]),
  );
  const notRead = held.flatMap((each) => each.notRead);
  if (records.size > 0) return { kind: "chosen", records: [...records.values()], notRead };
  const files = notRead.slice(0, mostNamed).map(({ file }) => file);
  if (files.length === 0) return refused(reportTexts.noRuns, {}, sources);
  return refused(reportTexts.unreadable, { files: files.join(", ") }, sources);
}

function refused(
  why: Bilingual,
  values: Readonly<Record<string, string>>,
  sources: readonly Source[],
): ChosenRecords {
  const places = sources.map(({ name }) => name).join(", ") || "-";
  return { kind: "refused", why, values: { places, ...values } };
}
