import type { Effective } from "./configuration/effective.js";
import type { Loaded } from "./configuration/load.js";
import type { ConfigurationFile } from "./configuration/schema.js";
import { jsonResult } from "./json-result.js";
import type { Over } from "./log/over.js";
import { summaryOf, type Finished, type Logbook } from "./logbook.js";
import { exitCodeOf } from "./outcome.js";
import { logLastMessage, logRun, tellOthers } from "./outlets.js";
import { keepRecord } from "./records/keep.js";
import { recordOf, recordText } from "./records/record.js";
import { runIdOf } from "./records/store.js";
import type { System } from "./system.js";
import type { MakeRunner } from "./tool-runner.js";
import { markOf } from "./turn/place.js";

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

/** What finishing a run needs besides. */
interface Means {
  /** Whether it has not been said yet that the folder of the records cannot be used. */
  readonly isFolderUsable: boolean;
  readonly makeRunner: MakeRunner;
}

/**
 * Tells of a run that is over whoever is to be told, records it, prints its result where that was asked for, and gives
 * its exit status. The record comes last: it holds what is said of the others.
 */
export async function finish(
  logbook: Logbook,
  finished: Finished,
  leavings: Leavings,
  { isFolderUsable, makeRunner }: Means,
): Promise<number> {
  const { configured, folder, system } = leavings;
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
  const over = overOf(logbook, finished);
  const outlets = { configured, system, makeRunner, mark: markOf(over.run.run) };
  await tellOthers(over, outlets);
  await logRun(over, outlets);
  if (isFolderUsable) {
    const text = recordText(recordNow(logbook, finished, leavings));
    const entry = { runId: runIdIn(logbook), letter: letterIn(logbook), text };
    const isKept = await keepRecord(folder, entry, configured.limits, system.now(), logbook.report);
    if (!isKept) await logLastMessage(over, outlets);
  }
  if (leavings.words.includes("--json")) system.print("stdout", jsonResult(logbook, finished));
  return exitCodeOf(finished.outcome);
}

/** A run as its outlets are told of it. */
export function overOf(logbook: Logbook, finished: Finished): Over {
  const { action, tag, volume, node, ...end } = summaryOf(logbook, finished);
  return {
    logbook,
    run: { run: runIdIn(logbook), action, tag, volume, node },
    end: { ...end, interrupted: finished.interrupted },
  };
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
