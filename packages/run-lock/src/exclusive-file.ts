import { constants } from "node:fs";
import { open, rm, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { codeOf, reasonOf } from "./system-error.js";
import type { Hold, Way } from "./way.js";

/** libuv's UV_FS_O_EXLOCK, which Node does not name: on Windows the file is opened with no share mode at all. */
const shareNothing = 0x1000_0000;

const betweenTries = 10;

/**
 * Windows: the lock is a file `NAME.lock` in the folder, held open in a way that lets nobody else open it. The
 * system closes it with its process, and what the process starts does not inherit it. The file's rights are the
 * folder's. It is taken away with the lock; after an owner that was killed an empty file stays, and holds nobody up.
 */
export const exclusiveFile: Way = {
  async hold(folder, name, atOnce) {
    const file = join(folder, `${name}.lock`);
    const opened = await openTwice(file, constants.O_RDWR | constants.O_CREAT | shareNothing);
    if (opened.kind !== "opened") return opened;
    atOnce();
    return {
      kind: "held",
      async release() {
        await opened.handle.close();
        await rm(file, { force: true }).catch(() => undefined); // the next owner may have it open already
      },
    };
  },
  /** Opened as anybody opens a file, so that two who look do not take each other for the owner. */
  async isHeld(folder, name) {
    const opened = await opening(join(folder, `${name}.lock`), constants.O_RDWR);
    if (opened.kind === "opened") await opened.handle.close();
    return opened.kind === "busy";
  },
};

type Opened = { readonly kind: "opened"; readonly handle: FileHandle } | Exclude<Hold, { kind: "held" }>;

/** Whoever only looks has the file open for a moment: busy is what is busy twice. */
async function openTwice(file: string, flags: number): Promise<Opened> {
  const first = await opening(file, flags);
  if (first.kind !== "busy") return first;
  await pause(betweenTries);
  return opening(file, flags);
}

async function opening(file: string, flags: number): Promise<Opened> {
  try {
    return { kind: "opened", handle: await open(file, flags, 0o600) };
  } catch (error) {
    return codeOf(error) === "EBUSY" ? { kind: "busy" } : { kind: "failed", why: reasonOf(error) };
  }
}
