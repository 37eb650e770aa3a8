import { open, rename, rm } from "node:fs/promises";
import type { System } from "../system.js";

/** Who may read a file besides this user: a collector runs as another one. */
export const modes = { everybody: 0o644, owner: 0o600 } as const;

interface Replacing {
  /** A name in the same folder, for the file until it is whole. */
  readonly half: string;
  readonly text: string;
  readonly mode: number;
}

/**
 * Puts a whole file in the place of another, or leaves that as it is: `half` is made exclusively, written, flushed and
 * renamed. Nothing is written through a link in either place.
 */
export async function replaceFile(
  file: string,
  { half, text, mode }: Replacing,
  system: Pick<System, "platform" | "pause">,
): Promise<void> {
  await rm(half, { force: true });
  try {
    const handle = await open(half, "wx", mode);
    try {
      await handle.writeFile(text);
      await handle.chmod(mode); // whatever the mask of this process
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameOver(half, file, system);
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined);
    throw error;
  }
}

const [tries, pauseBetween] = [15, 0.1];

/** On Windows a file that somebody reads just now cannot be replaced: it is tried again for a while. */
async function renameOver(
  half: string,
  file: string,
  { platform, pause }: Pick<System, "platform" | "pause">,
): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await rename(half, file);
      return;
    } catch (error) {
      if (platform !== "win32" || tried === tries || !isInUse(error)) throw error;
      await pause(pauseBetween);
    }
  }
}

function isInUse(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "EPERM" || code === "EACCES" || code === "EBUSY";
}
