import { exclusiveFile } from "./exclusive-file.js";
import { abstractSocket } from "./abstract-socket.js";
import type { Hold, Way } from "./way.js";

/**
 * Tries to hold the lock `name` (letters, digits, `.` and `-`) of a folder that is there. The lock belongs to the
 * folder, by whatever path it is reached, and to nothing else of the machine. The system releases it with its
 * owner, so that no lock is ever left behind; what the owner has started does not hold it. `atOnce` is called where
 * it is held, in that very moment, before anything else can happen in this process.
 */
export function hold(folder: string, name: string, atOnce: () => void = doNothing): Promise<Hold> {
  return way().hold(folder, name, atOnce);
}

function doNothing(): void {
  return;
}

/** Whether somebody holds the lock now. Where that cannot be found out for want of the folder: nobody does. */
export function isHeld(folder: string, name: string): Promise<boolean> {
  return way().isHeld(folder, name);
}

function way(): Way {
  if (process.platform === "win32") return exclusiveFile;
  return process.platform === "linux" ? abstractSocket : noWay;
}

const noWay: Way = {
  hold: () => Promise.resolve({ kind: "failed", why: `locks are not known on ${process.platform}` }),
  isHeld: () => Promise.resolve(false),
};
