import { message, type Message } from "@volkit/kit-orchestrator";
import { isHeld } from "@volkit/run-lock";
import type { EndedProcesses, RealRunner } from "@volkit/tool-runner";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { asObject, textAt } from "../json-values.js";
import type { Limits } from "../records/limits.js";
import { storeRecord } from "../records/store.js";
import type { System } from "../system.js";
import { marked } from "../tool-runner.js";
import { killedRecord } from "./killed-record.js";
import { readRunFile, runFiles } from "./other-run.js";
import { markOf, runFile, type NamedRunFile } from "./place.js";

/** Who clears, and where. */
export interface Clearing {
  /** The folder of the records, and the one of the runs that are under way. */
  readonly records: string;
  readonly folder: string;
  readonly letter: string;
  /** The run that clears. */
  readonly own: string;
  readonly limits: Limits;
  /** Runs that this one has ended itself, and said so. */
  readonly ended: ReadonlySet<string>;
  readonly endOther: RealRunner["endOther"];
  /** Is handed the members of each record that was made of a killed run. */
  readonly recorded: (killed: Readonly<Record<string, unknown>>) => void;
  readonly report: (said: Message) => void;
  readonly system: Pick<System, "now" | "monotonic">;
}

/** How long clearing may hold up the run, in seconds; what it does not come to is left to the next run. */
const patience = 2;

/**
 * Settles what killed runs on a volume have left, once nobody else can be at work on it: ends the tools that are
 * still running, makes a record of what each run knew, says so, and takes their files away.
 */
export async function clearKilledRuns(clearing: Clearing): Promise<void> {
  const { folder, letter, own, system } = clearing;
  const began = system.monotonic();
  const dead: NamedRunFile[] = [];
  for (const file of await runFiles(folder)) {
    const isOurs = file.letter === letter || file.letter === "none";
    if (isOurs && file.runId !== own && !(await isHeld(folder, file.runId))) dead.push(file);
  }
  const tools = await endTools(dead, clearing);
  for (const file of dead) {
    if (system.monotonic() - began > patience * 1000) return;
    const isHalf = file.kind === "update" || file.kind === "writing";
    if (!isHalf && !(await settle(file, tools.get(file.runId), clearing))) continue;
    await rm(runFile(folder, file.runId, file.kind), { force: true, recursive: true }).catch(() => undefined);
    await rm(join(folder, `${file.runId}.lock`), { force: true }).catch(() => undefined);
  }
}

/** Before anything else: no tool of a killed run must be at work beside those of this one. */
async function endTools(dead: readonly NamedRunFile[], { endOther }: Clearing) {
  const runs = dead.filter(({ kind }) => kind === "running" || kind === "ended").map(({ runId }) => runId);
  const ended = runs.map(async (runId) => [runId, await endOther({ mark: marked(markOf(runId)) })] as const);
  return new Map(await Promise.all(ended));
}

/** Gives whether the run's file is of no more use. */
async function settle(
  file: NamedRunFile,
  tools: EndedProcesses | undefined,
  { records, folder, limits, ended, recorded, report, system }: Clearing,
): Promise<boolean> {
  const { runId, letter, action } = file;
  const text = await readRunFile(folder, file);
  if (text === undefined) return true; // its run has only just ended, and taken it away
  const record = killedRecord(text);
  if (record === undefined) {
    report(message("start", "VK149", { run: runId, action }));
    return true;
  }
  const entry = { runId, letter, text: record.text };
  const stored = await storeRecord(records, entry, limits, system.now());
  if (stored.kind === "stored") recorded(record.members);
  const startedAt = textAt(record.members, "startedAt") ?? "?";
  // Where its record is there already, all that it had not come to was taking its file away.
  if (stored.kind !== "there-already" && !ended.has(runId)) {
    report(file.kind === "trying" ? killedWaiting() : killedAtWork());
  }
  for (const [id, processes] of [
    ["VK147", tools?.ended ?? []],
    ["VK148", tools?.left ?? []],
  ] as const) {
    const values = { action, startedAt, processes: processes.join(", ") };
    if (processes.length > 0) report(message("start", id, values));
  }
  return stored.kind !== "failed";

  function killedWaiting(): Message {
    return message("start", "VK150", { action, startedAt, run: runId });
  }

  function killedAtWork(): Message {
    const at = asObject(record?.members["interrupted"]);
    const [step = "?", command = "?"] = [textAt(at, "step"), textAt(at, "command")];
    return message("start", "VK144", { action, startedAt, step, command, run: runId });
  }
}
