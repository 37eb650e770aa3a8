import type { Disk, OpenFile } from "@volkit/volume-health";
import {
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

/**
 * A folder of the disk as the write check needs it. Every call blocks this process, on purpose: a thread of a pool
 * that is stuck in the system would let the process look ended, and its lock released, while it is not.
 */
export function realDisk(root: string): Disk {
  const at = (name: string): string => join(root, name);
  return {
    list: () => readdirSync(root),
    look: (name) => {
      const seen = lstatSync(at(name));
      return { isFile: seen.isFile(), bytes: seen.size };
    },
    create: (name) => openFile(openSync(at(name), "wx+", 0o600)),
    // Not what somebody else may have put in its place: no link, and nothing that a reader would wait for.
    open: (name) =>
      openFile(openSync(at(name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)),
    remove: (name) => {
      unlinkSync(at(name));
    },
  };
}

function openFile(descriptor: number): OpenFile {
  return {
    write: (bytes) => {
      writeSync(descriptor, bytes);
    },
    flush: () => {
      fsyncSync(descriptor);
    },
    read: (most) => {
      const bytes = new Uint8Array(most);
      let length = 0;
      for (let got = -1; got !== 0 && length < most; length += got) {
        got = readSync(descriptor, bytes, length, most - length, null);
      }
      return bytes.subarray(0, length);
    },
    close: () => {
      closeSync(descriptor);
    },
  };
}
