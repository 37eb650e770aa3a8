import { constants } from "node:fs";
import { open } from "node:fs/promises";

/**
 * The bytes of an ordinary file; undefined where it is none, or has more than `most`. A pipe is not waited for till
 * somebody writes into it.
 */
export async function secretFile(path: string, most: number): Promise<Uint8Array | undefined> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    if (!(await file.stat()).isFile()) return undefined;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most + 1), 0, most + 1, 0);
    return bytesRead > most ? undefined : buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
