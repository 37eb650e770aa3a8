import { hold } from "@volkit/run-lock";
import { access, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "../reason.js";
import { runFile, runningFolder } from "../turn/place.js";
import type { Limits } from "./limits.js";
import { makeFolder } from "./make-folder.js";
import { rotate } from "./rotate.js";
import { writeNew } from "./write-new.js";

/** A record to be kept: whose it is, and what it says. */
export interface Entry {
  readonly runId: string;
  /** The volume's letter; `none` where the run never got to know its volume. */
  readonly letter: string;
  readonly text: string;
}

/** `there-already`: there is a record of that run, and it stays as it is. */
export type Stored =
  | { readonly kind: "stored" }
  | { readonly kind: "there-already" }
  | { readonly kind: "failed"; readonly why: string };

/** The id of a run: when it began (UTC), the volume, the action, and chance. In order of their ids, runs are in order of time. */
export function runIdOf(startedAt: number, letter: string, action: string, chance: string): string {
  const moment = new Date(startedAt).toISOString().replace(/[-:.]/g, "");
  return `${moment}-${letter}-${action}-${chance}`;
}

/** Writes a record whole or not at all, and removes the oldest of its volume beyond the limits. */
export async function storeRecord(
  folder: string,
  entry: Entry,
  limits: Limits,
  now: number,
): Promise<Stored> {
  const stored = await write(folder, entry);
  if (stored.kind === "stored") await rotate(folder, entry, limits, now);
  return stored;
}

async function write(folder: string, { runId, text }: Entry): Promise<Stored> {
  const running = runningFolder(folder);
  const half = runFile(running, runId, "writing");
  const whole = join(folder, `${runId}.json`);
  try {
    await makeFolder(running);
    if (await isThere(whole)) return { kind: "there-already" };
    // As long as the run's own lock is held, nobody takes the half-written file for one that was left behind.
    const own = await hold(running, runId);
    await writeNew(half, text);
    await rename(half, whole);
    if (own.kind === "held") await own.release();
    return { kind: "stored" };
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined);
    return { kind: "failed", why: reasonOf(error) };
  }
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
