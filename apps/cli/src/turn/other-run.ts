import { isHeld } from "@volkit/run-lock";
import type { Bilingual } from "@volkit/kit-orchestrator";
import { readdir, readFile } from "node:fs/promises";
import { asObject, numberAt, textAt } from "../json-values.js";
import { namedRunFile, runFile, type NamedRunFile } from "./place.js";

/**
 * A run in another process, as its file tells it. Times are seconds since the machine was started, which no
 * setting of a clock changes.
 */
export interface OtherRun {
  readonly runId: string;
  readonly action: string;
  readonly pid: number;
  /** What its tools have in their environment. */
  readonly mark: string;
  readonly since: number;
  /** When the commands that are under way will have ended, each at its deadline at the latest. */
  readonly until: number;
  /** When the whole run will be over, by the sum of its deadlines. */
  readonly over: number;
}

/** What a run's file says of the process that wrote it. */
export function readOtherRun(runId: string, text: string): OtherRun | undefined {
  const record = asObject(text);
  const running = asObject(record?.["running"]);
  const [action, mark] = [textAt(record, "action"), textAt(running, "mark")];
  const [pid, since] = [numberAt(running, "pid"), numberAt(running, "since")];
  const [until, over] = [numberAt(running, "until"), numberAt(running, "over")];
  if (action === undefined || mark === undefined || pid === undefined) return undefined;
  if (since === undefined || until === undefined || over === undefined) return undefined;
  return { runId, action, pid, mark, since, until, over };
}

/** The run that is at work on a volume; undefined where it has not said so yet, or has ended meanwhile. */
export async function runAtWork(folder: string, letter: string): Promise<OtherRun | undefined> {
  for (const { runId } of await runFiles(folder, letter, "running")) {
    // Only a run that lives holds the lock of its own name: a process id in an old file is never trusted.
    if (!(await isHeld(folder, runId))) continue;
    const text = await readFile(runFile(folder, runId, "running"), "utf8").catch(() => "");
    const other = readOtherRun(runId, text);
    if (other !== undefined) return other;
  }
  return undefined;
}

async function runFiles(folder: string, letter: string, kind: NamedRunFile["kind"]): Promise<NamedRunFile[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .flatMap((name) => namedRunFile(name) ?? [])
    .filter((file) => file.letter === letter && file.kind === kind);
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
