import { hold } from "@volkit/run-lock";
import { reasonOf } from "../reason.js";
import { makeFolder } from "../records/make-folder.js";
import { ownFile, type OwnFile } from "./own-file.js";

/**
 * A run that has made itself known to the others of its folder, or why it could not. `leave` takes back what it
 * made known.
 */
export type Announced =
  | { readonly kind: "announced"; readonly file: OwnFile; readonly leave: () => Promise<void> }
  | { readonly kind: "failed"; readonly why: string };

/** Makes a run known: the lock of its own name shows that it lives, its file tells what it is about. */
export async function announce(folder: string, runId: string, compose: () => string): Promise<Announced> {
  try {
    await makeFolder(folder);
    const life = await hold(folder, runId);
    if (life.kind === "failed") return life;
    const file = await ownFile(folder, runId, compose);
    return {
      kind: "announced",
      file,
      async leave() {
        await file.remove();
        if (life.kind === "held") await life.release();
      },
    };
  } catch (error) {
    return { kind: "failed", why: reasonOf(error) };
  }
}
