import { renameSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { runFile } from "./place.js";

/** The file of a run that goes on: what its record would be, were it killed now. */
export interface OwnFile {
  /** The run has its turn: from this moment on its file says so. */
  readonly atWork: () => void;
  /** Something has happened. The file is written again as soon as it can be; nobody waits for it. */
  readonly update: () => void;
  readonly remove: () => Promise<void>;
}

/** Writes the file; rejects where that cannot be done. `compose` gives its text as of now. */
export async function ownFile(folder: string, runId: string, compose: () => string): Promise<OwnFile> {
  const [trying, running] = [runFile(folder, runId, "trying"), runFile(folder, runId, "running")];
  const half = runFile(folder, runId, "update");
  await write(trying);

  let isAtWork = false;
  let isDue = false;
  let isOver = false;
  let writing: Promise<void> | undefined;

  return {
    atWork() {
      isAtWork = true;
      try {
        renameSync(trying, running);
      } catch {
        // Somebody took it away: it is written again at once.
      }
      update();
    },
    update,
    async remove() {
      isOver = true;
      await writing;
      await Promise.all([trying, running].map((file) => rm(file, { force: true })));
    },
  };

  function update(): void {
    isDue = true;
    if (isAtWork) writing ??= writeWhileDue();
  }

  async function writeWhileDue(): Promise<void> {
    while (isDue && !isOver) {
      isDue = false;
      await write(running).catch(() => undefined); // the record at the end says what is wrong with the disk
    }
    writing = undefined;
  }

  /** Whole or not at all, whenever this process is killed. */
  async function write(file: string): Promise<void> {
    await writeFile(half, compose(), { mode: 0o600 });
    await rename(half, file);
  }
}
