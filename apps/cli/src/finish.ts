import { message, type Bilingual } from "@volkit/kit-orchestrator";
import type { Effective } from "./configuration/effective.js";
import type { Loaded } from "./configuration/load.js";
import type { ConfigurationFile } from "./configuration/schema.js";
import { jsonResult } from "./json-result.js";
import type { Finished, Logbook } from "./logbook.js";
import { exitCodeOf } from "./outcome.js";
import { recordFolder } from "./records/folder.js";
import { recordOf } from "./records/record.js";
import { runIdOf, storeRecord } from "./records/store.js";
import type { System } from "./system.js";

/** What a run leaves behind besides what it found. */
export interface Leavings {
  readonly words: readonly string[];
  readonly file: ConfigurationFile;
  readonly configured: Effective;
  readonly loaded: Loaded;
  readonly system: System;
}

/** How long a disk may take to keep a record, in seconds: one that hangs must not hold up the answer. */
const patience = 2;

const tooLate: Bilingual = {
  en: `no answer within ${patience} s`,
  ja: `${patience} 秒以内に応答がありません`,
};

/** Records a run that is over, prints its result where that was asked for, and gives its exit status. */
export async function finish(logbook: Logbook, finished: Finished, leavings: Leavings): Promise<number> {
  await keepRecord(logbook, finished, leavings);
  if (leavings.words.includes("--json")) leavings.system.print("stdout", jsonResult(logbook, finished));
  return exitCodeOf(finished.outcome);
}

/** A record that cannot be kept is said, and changes nothing about the action. */
async function keepRecord(logbook: Logbook, finished: Finished, leavings: Leavings): Promise<void> {
  const { words, file, configured, loaded, system } = leavings;
  const folder = recordFolder(file, system);
  if (folder === undefined) {
    logbook.report(message("start", "VK131", {}));
    return;
  }
  const letter = finished.volume?.charAt(0) ?? "none";
  const runId = runIdOf(logbook.startedAt, letter, logbook.action, system.randomHex());
  const text = recordOf(logbook, finished, {
    runId,
    arguments: words,
    platform: system.platform,
    configurationFile: loaded.kind === "none" ? null : loaded.file,
    lastValid: loaded.kind === "usable" && loaded.lastValid,
    content: file,
    effective: configured,
  });
  const stored = await Promise.race([
    storeRecord(folder, { runId, letter, text }, configured.keepRecords),
    system.pause(patience).then(() => ({ kind: "failed" as const, why: tooLate })),
  ]);
  if (stored.kind === "failed") logbook.report(message("start", "VK130", { folder, why: stored.why }));
}
