import { renameSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { writeNew } from "../records/write-new.js";
import { runFile, runFileKinds, type RunFileKind } from "./place.js";

/**
 * The file of a run that goes on: what its record would be, were it killed now. Where it cannot be written the run
 * goes on without; the record at its end says what is wrong with the disk.
 */
export interface OwnFile {
  /** Writes it for the first time. */
  readonly begin: () => Promise<void>;
  /** The run has its turn: from this moment on its file says so. */
  readonly atWork: () => void;
  /** The run has left its volume: from this moment on its file says so. */
  readonly ended: () => void;
  /** Something has happened: the file is written again. Comes when it was, or could not be. */
  readonly update: () => Promise<void>;
  /** The same for what need not be known at once: what else happens within a moment is written with it. */
  readonly updateSoon: () => void;
  readonly remove: () => Promise<void>;
}

/** The moment, in milliseconds: most commands that only read are over by then, and are never written about. */
const soon = 50;

/** `compose` gives the file's text as of now. */
export function ownFile(folder: string, runId: string, compose: () => string): OwnFile {
  const at = (kind: RunFileKind): string => runFile(folder, runId, kind);
  const half = at("update");

  let kind: RunFileKind = "trying";
  let isDue = false;
  let isOver = false;
  let writing: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  return {
    begin: update,
    atWork: () => {
      become("running");
      void update();
    },
    ended: () => {
      become("ended");
    },
    update,
    updateSoon: () => {
      if (!isOver) timer ??= setTimeout(() => void update(), soon);
    },
    async remove() {
      isOver = true;
      clearTimeout(timer);
      await writing;
      await Promise.all(runFileKinds.filter(isOwn).map((each) => rm(at(each), { force: true })));
    },
  };

  function become(next: RunFileKind): void {
    const before = at(kind);
    kind = next;
    try {
      renameSync(before, at(kind));
    } catch {
      // It was never written, or somebody took it away: the next time it is written anew.
    }
  }

  function update(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    isDue = true;
    writing ??= writeWhileDue();
    return writing;
  }

  async function writeWhileDue(): Promise<void> {
    while (isDue && !isOver) {
      isDue = false;
      await write().catch(() => undefined);
    }
    writing = undefined;
  }

  /** Whole or not at all, whenever this process is killed. */
  async function write(): Promise<void> {
    await writeNew(half, compose());
    await rename(half, at(kind));
  }
}

/** The half of a record is the business of whoever writes that. */
function isOwn(kind: RunFileKind): boolean {
  return kind !== "writing";
}
