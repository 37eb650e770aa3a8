import type { Effective } from "./configuration/effective.js";
import type { Loaded } from "./configuration/load.js";
import type { ConfigurationFile } from "./configuration/schema.js";
import { jsonResult } from "./json-result.js";
import type { Finished, Logbook } from "./logbook.js";
import { exitCodeOf } from "./outcome.js";
import { keepRecord } from "./records/keep.js";
import { recordOf, recordText } from "./records/record.js";
import { runIdOf } from "./records/store.js";
import type { System } from "./system.js";

/** What a run leaves behind besides what it found. */
export interface Leavings {
  readonly words: readonly string[];
  readonly file: ConfigurationFile;
  readonly configured: Effective;
  readonly loaded: Loaded;
  /** The folder of the records; undefined where nothing says where it is. */
  readonly folder: string | undefined;
  readonly system: System;
}

/** Records a run that is over, prints its result where that was asked for, and gives its exit status. */
export async function finish(
  logbook: Logbook,
  finished: Finished,
  leavings: Leavings,
  isFolderUsable: boolean,
): Promise<number> {
  const { configured, folder, system } = leavings;
  if (isFolderUsable) {
    const text = recordText(recordNow(logbook, finished, leavings));
    const entry = { runId: runIdIn(logbook), letter: letterIn(logbook), text };
    await keepRecord(folder, entry, configured.limits, system.now(), logbook.report);
  }
  if (configured.metrics.folder !== undefined) {
    const { keepMetrics } = await import("./metrics/keep-metrics.js");
    const run = {
      record: recordNow(logbook, finished, leavings),
      letter: letterIn(logbook),
      snmp: configured.settings.snmp,
      folder: configured.metrics.folder,
      records: isFolderUsable ? folder : undefined,
    };
    await keepMetrics(run, system, logbook.report);
  }
  if (leavings.words.includes("--json")) system.print("stdout", jsonResult(logbook, finished));
  return exitCodeOf(finished.outcome);
}

/** The id of a run, as far as its volume is known. */
export function runIdIn(logbook: Logbook): string {
  return runIdOf(logbook.startedAt, letterIn(logbook), logbook.action, logbook.chance);
}

/** The record of a run, as of now. */
export function recordNow(logbook: Logbook, finished: Finished, leavings: Leavings) {
  const { words, file, configured, loaded, system } = leavings;
  return recordOf(logbook, finished, {
    runId: runIdIn(logbook),
    arguments: words,
    platform: system.platform,
    configurationFile: loaded.kind === "none" ? null : loaded.file,
    lastValid: loaded.kind === "usable" && loaded.lastValid,
    content: file,
    effective: configured,
  });
}

/** The letter of the volume, as far as it is known. */
export function letterIn({ volume }: Logbook): string {
  return volume?.charAt(0) ?? "none";
}
