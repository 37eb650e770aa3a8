import type { Bilingual } from "@volkit/kit-orchestrator";
import { hold } from "@volkit/run-lock";
import { inTime, tooLate } from "../patience.js";
import { reasonOf } from "../reason.js";
import { makeFolder } from "../records/make-folder.js";
import { ownFile, type OwnFile } from "./own-file.js";

/**
 * A run that has made itself known to the others of its folder, or why it could not. `leave` takes back what it
 * made known.
 */
export type Announced =
  | { readonly kind: "announced"; readonly file: OwnFile; readonly leave: () => Promise<void> }
  | { readonly kind: "failed"; readonly why: string | Bilingual };

/**
 * Makes a run known: the lock of its own name shows that it lives, its file tells what it is about. Only the lock
 * is needed; a disk that takes no file, or takes its time, is no reason to go on without.
 */
export async function announce(folder: string, runId: string, compose: () => string): Promise<Announced> {
  const made = await inTime(makeFolder(folder).then(() => "made" as const, reasonOf));
  if (made !== "made") return { kind: "failed", why: made ?? tooLate };
  const life = await inTime(hold(folder, runId));
  if (life === undefined) return { kind: "failed", why: tooLate };
  if (life.kind === "failed") return life;

  const file = ownFile(folder, runId, compose);
  await inTime(file.begin());
  return {
    kind: "announced",
    file,
    async leave() {
      await file.remove().catch(() => undefined);
      if (life.kind === "held") await life.release();
    },
  };
}
