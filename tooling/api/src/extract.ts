import { CompilerState, Extractor, type ExtractorMessage } from "@microsoft/api-extractor";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reportName, type Entry } from "./entry.js";
import { extractorSettings } from "./extractor-settings.js";

/** What API Extractor makes of an entry, and what it says on the way. */
export interface Extracted {
  readonly entry: Entry;
  /** The report as it should be. */
  readonly report: string;
  readonly said: readonly ExtractorMessage[];
}

/** Extracts all entries, whose declarations must be there; `work` is a folder that holds nothing else. */
export function extract(entries: readonly Entry[], work: string): Extracted[] {
  const jobs = entries.map((entry, index) => {
    const into = join(work, String(index));
    return { entry, into, settings: extractorSettings(entry, into) };
  });
  const [first] = jobs;
  if (first === undefined) return [];
  // One program for all: what they share, Node's types above all, is read once.
  const additionalEntryPoints = entries.map(({ types }) => types);
  const compilerState = CompilerState.create(first.settings, { additionalEntryPoints });
  return jobs.map(({ entry, into, settings }) => {
    const said: ExtractorMessage[] = [];
    Extractor.invoke(settings, {
      compilerState,
      printApiReportDiff: true,
      messageCallback: (message) => {
        message.handled = true; // or it is printed
        said.push(message);
      },
    });
    return { entry, report: readFileSync(join(into, reportName(entry)), "utf8"), said };
  });
}
