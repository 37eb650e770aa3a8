import { message, type Message } from "@volkit/kit-orchestrator";
import { isHeld } from "@volkit/run-lock";
import type { RealRunner } from "@volkit/tool-runner";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { asObject, textAt } from "../json-values.js";
import { recordText } from "../records/record.js";
import { storeRecord, type Limits } from "../records/store.js";
import type { System } from "../system.js";
import { readOtherRun } from "./other-run.js";
import { namedRunFile, runFile, type NamedRunFile } from "./place.js";

/** Who clears, and where. */
export interface Clearing {
  /** The folder of the records, and the one of the runs that are under way. */
  readonly records: string;
  readonly folder: string;
  readonly letter: string;
  readonly limits: Limits;
  /** Runs that this one has ended itself, and said so. */
  readonly ended: ReadonlySet<string>;
  readonly endOther: RealRunner["endOther"];
  readonly report: (said: Message) => void;
  readonly system: Pick<System, "now">;
}

/**
 * Settles what killed runs on a volume have left, once nobody else can be at work on it: ends the tools that are
 * still running, makes a record of what each run knew, says so, and takes their files away.
 */
export async function clearKilledRuns(clearing: Clearing): Promise<void> {
  const { folder, letter } = clearing;
  const names = await readdir(folder).catch(() => []);
  const files = names.flatMap((name) => namedRunFile(name) ?? []);
  for (const file of files.filter((each) => each.letter === letter || each.letter === "none")) {
    if (await isHeld(folder, file.runId)) continue;
    const isHalf = file.kind === "update" || file.kind === "writing";
    if (!isHalf && !(await settle(file, clearing))) continue;
    await rm(runFile(folder, file.runId, file.kind), { force: true }).catch(() => undefined);
    await rm(join(folder, `${file.runId}.lock`), { force: true }).catch(() => undefined);
  }
}

/** Gives whether the run's file is of no more use. */
async function settle({ runId, letter, kind, action }: NamedRunFile, clearing: Clearing): Promise<boolean> {
  const { records, folder, limits, ended, endOther, report, system } = clearing;
  const text = await readFile(runFile(folder, runId, kind), "utf8").catch(() => "");
  const record = asObject(text);
  if (record === undefined) {
    report(message("start", "VK149", { run: runId, action }));
    return true;
  }
  const startedAt = textAt(record, "startedAt") ?? "?";
  const mark = readOtherRun(runId, text)?.mark;
  const tools = mark === undefined ? { ended: [], left: [] } : await endOther({ mark });

  const entry = { runId, letter, text: recordText(withoutRunning(record)) };
  const stored = await storeRecord(records, entry, limits, system.now());
  // Where its record is there already, all that it had not come to was taking its file away.
  if (stored.kind !== "there-already" && !ended.has(runId)) {
    const at = asObject(record["interrupted"]);
    const [step = "?", command = "?"] = [textAt(at, "step"), textAt(at, "command")];
    report(message("start", "VK144", { action, startedAt, step, command, run: runId }));
  }
  for (const [id, processes] of [
    ["VK147", tools.ended],
    ["VK148", tools.left],
  ] as const) {
    const values = { action, startedAt, processes: processes.join(", ") };
    if (processes.length > 0) report(message("start", id, values));
  }
  return stored.kind !== "failed";
}

type Members = Readonly<Record<string, unknown>>;

function withoutRunning(record: Members): Members {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== "running"));
}
