import { isHeld } from "@volkit/run-lock";
import type { Bilingual } from "@volkit/kit-orchestrator";
import { lstat, readdir, readFile } from "node:fs/promises";
import { isCheck } from "../actions.js";
import { asObject, numberAt, textAt } from "../json-values.js";
import { locksOf, namedRunFile, runFile, type NamedRunFile, type RunFileKind } from "./place.js";

/**
 * A run in another process, as its file tells it. Times are seconds since the machine was started, which no
 * setting of a clock changes.
 */
export interface OtherRun {
  readonly runId: string;
  readonly action: string;
  readonly pid: number;
  readonly since: number;
  /** When the commands that are under way will have ended, each at its deadline; as long as it waits, until when it may. */
  readonly until: number;
  /** When the whole run will be over, by the sum of its deadlines. */
  readonly over: number;
}

/** What a run's file says of the process that wrote it. */
export function readOtherRun(runId: string, text: string): OtherRun | undefined {
  const record = asObject(text);
  const running = asObject(record?.["running"]);
  const action = textAt(record, "action");
  const [pid, since] = [numberAt(running, "pid"), numberAt(running, "since")];
  const [until, over] = [numberAt(running, "until"), numberAt(running, "over")];
  if (action === undefined || pid === undefined || !Number.isSafeInteger(pid) || pid <= 1) return undefined;
  if (since === undefined || until === undefined || over === undefined) return undefined;
  return { runId, action, pid, since, until, over };
}

/** The run that is at work on a volume; undefined where it has not said so yet, or has ended meanwhile. */
export async function runAtWork(folder: string, letter: string): Promise<OtherRun | undefined> {
  return (await livingRuns(folder, letter, "running"))[0];
}

/** Whether a restore or remove waits for a volume, and may still do so: one that is stopped holds up no check. */
export async function somebodyWaits(folder: string, letter: string, now: number): Promise<boolean> {
  if (!(await isHeld(folder, locksOf(letter).waiting))) return false;
  const waiting = await livingRuns(folder, letter, "trying");
  return waiting.some(({ action, until }) => !isCheck(action) && now <= until);
}

/** Only a run that lives holds the lock of its own name: a process id in an old file is never trusted. */
async function livingRuns(folder: string, letter: string, kind: RunFileKind): Promise<OtherRun[]> {
  const living: OtherRun[] = [];
  for (const file of await runFiles(folder)) {
    if (file.letter !== letter || file.kind !== kind || !(await isHeld(folder, file.runId))) continue;
    const other = readOtherRun(file.runId, (await readRunFile(folder, file)) ?? "");
    if (other !== undefined) living.push(other);
  }
  return living;
}

/** What stands in the folder of the runs that are under way. */
export async function runFiles(folder: string): Promise<NamedRunFile[]> {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => namedRunFile(name) ?? []);
}

/** The text of a run's file: empty where it cannot be read as one, undefined where it is there no more. */
export async function readRunFile(
  folder: string,
  { runId, kind }: NamedRunFile,
): Promise<string | undefined> {
  const file = runFile(folder, runId, kind);
  try {
    return (await lstat(file)).isFile() ? await readFile(file, "utf8") : "";
  } catch (error) {
    const isGone = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isGone ? undefined : "";
  }
}

/** `restore (process 4711, since 12 s)`, or as much as is known. */
export function inWords(other: OtherRun | undefined, now: number): Bilingual {
  if (other === undefined) return { en: "another run", ja: "別の処理" };
  const { action, pid, since } = other;
  const seconds = Math.max(0, Math.round(now - since));
  return {
    en: `${action} (process ${pid}, for ${seconds} s)`,
    ja: `${action} (プロセス ${pid}、開始から ${seconds} 秒)`,
  };
}
