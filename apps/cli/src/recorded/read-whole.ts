import { constants } from "node:fs";
import { open } from "node:fs/promises";

/** Nothing that volkit writes is larger, in bytes; what is unpacked of a bundle counts together. */
export const largest = 512 * 1024 * 1024;

/**
 * All bytes of a file. Throws where it cannot be read, is larger than {@link largest}, or is no file: a pipe or a device
 * in its place would be waited for, or read, without end.
 */
export async function readWhole(path: string): Promise<Buffer> {
  // Windows knows the second flag not, and its value is undefined there: no flag at all.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw new Error("it is a folder");
    if (!stats.isFile()) throw new Error("it is a pipe or a device, no file");
    if (stats.size > largest) throw new Error(`it is larger than ${largest / 1024 / 1024} MiB`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}
