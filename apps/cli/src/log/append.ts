import { hold, type Hold } from "@volkit/run-lock";
import { constants, type Stats } from "node:fs";
import { lstat, open, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { reasonOf } from "../reason.js";
import { makeFolder } from "../records/make-folder.js";
import { rotateLog } from "./rotate.js";

/** How a log is kept. */
export interface LogLimits {
  /** The size in bytes at which another file is begun. */
  readonly bytes: number;
  /** How many older files are kept. */
  readonly keep: number;
}

/**
 * What appending came to.
 * - `appended`: the lines are in the file
 * - `not-rotated`: they are, but the file is over its size and no other could be begun, for the reason `why`
 * - `failed`: they are not, or not all of them
 */
export type Appended =
  { readonly kind: "appended" } | { readonly kind: "not-rotated" | "failed"; readonly why: string };

/** Everybody who writes into a folder's logs goes by one lock, which the system releases with its owner. */
const lockName = "volkit-log";
/** How often the lock is tried, and the milliseconds between: for a second in all. */
const [tries, betweenTries] = [100, 10];

/**
 * Appends lines to a log in one piece, and begins another file where this one would get too large. Many processes may
 * do so at once. Whoever does not get the lock in time appends all the same, and leaves the files where they are.
 */
export async function appendLines(
  file: string,
  lines: readonly string[],
  limits: LogLimits,
): Promise<Appended> {
  try {
    await makeFolder(dirname(file));
    const lock = await holdPatiently(dirname(file));
    try {
      return await append(file, Buffer.from(`${lines.join("\n")}\n`), limits, lock);
    } finally {
      if (lock.kind === "held") await lock.release();
    }
  } catch (error) {
    return { kind: "failed", why: reasonOf(error) };
  }
}

async function holdPatiently(folder: string): Promise<Hold> {
  for (let left = tries; ; left -= 1) {
    const lock = await hold(folder, lockName);
    if (lock.kind !== "busy" || left === 0) return lock;
    await pause(betweenTries);
  }
}

async function append(
  file: string,
  bytes: Buffer,
  { bytes: most, keep }: LogLimits,
  lock: Hold,
): Promise<Appended> {
  const there = await lstat(file).catch(unlessAbsent);
  if (there !== undefined) refuseOther(there);
  const isFull = there !== undefined && there.size > 0 && there.size + bytes.length > most;
  const why = isFull ? await whyNotRotated(file, keep, lock) : undefined;
  await write(file, bytes, lock.kind === "held");
  return why === undefined ? { kind: "appended" } : { kind: "not-rotated", why };
}

async function whyNotRotated(file: string, keep: number, lock: Hold): Promise<string | undefined> {
  if (lock.kind === "busy") return "another process holds the log";
  if (lock.kind === "failed") return lock.why;
  return rotateLog(file, keep).then(() => undefined, reasonOf);
}

/** Never through a link, and without waiting for whoever would read a pipe. Not all of these are known on Windows. */
const flags =
  constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** All of it or, where nobody else can have written meanwhile, nothing. */
async function write(file: string, bytes: Buffer, isAlone: boolean): Promise<void> {
  const handle = await open(file, flags, 0o600);
  try {
    const { size } = refuseOther(await handle.stat());
    const whole = (await endsInMidLine(handle, size)) ? Buffer.concat([Buffer.from("\n"), bytes]) : bytes;
    await writeAll(handle, whole).catch(async (error: unknown) => {
      if (isAlone) await handle.truncate(size).catch(() => undefined); // Windows may not let an appender
      throw error;
    });
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await handle.write(bytes, at)).bytesWritten;
}

/** A writer that was killed, or a disk that was full, can leave half a line: what comes next begins its own. */
async function endsInMidLine(handle: FileHandle, size: number): Promise<boolean> {
  if (size === 0) return false;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString("latin1") !== "\n";
}

/** A log is an ordinary file with one name: by any other, lines would go where nobody wanted them. */
function refuseOther(seen: Stats): Stats {
  if (seen.isSymbolicLink()) throw new Error("a link stands in its place");
  if (!seen.isFile()) throw new Error("what stands in its place is no ordinary file");
  if (seen.nlink > 1) throw new Error("the file has another name as well (a hard link)");
  return seen;
}

function unlessAbsent(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}
