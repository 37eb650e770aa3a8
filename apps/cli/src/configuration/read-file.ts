import type { Bilingual } from "@volkit/kit-orchestrator";
import { constants, type Stats } from "node:fs";
import { lstat, open, realpath, type FileHandle } from "node:fs/promises";
import { reasonOf } from "../reason.js";
import { within } from "../within.js";

/**
 * A file, read.
 * - `read`: all its bytes, from the file at `path`, which is another than the one asked for where that is a link
 * - `absent`: nothing stands there, not even a link that leads nowhere
 * - `unreadable`: something stands there, or may, that cannot be read as a file, for `why`
 */
export type FileRead =
  | { readonly kind: "read"; readonly bytes: Uint8Array; readonly path: string; readonly stats: Stats }
  | { readonly kind: "absent"; readonly why: Bilingual | string }
  | { readonly kind: "unreadable"; readonly why: Bilingual | string };

/** How long a disk may take to give a file, in seconds. */
export const patience = 5;

/**
 * Reads a file of at most `limit` bytes. Links are followed; nothing but a file is opened, so that no pipe and
 * no device can hold up the run, and a disk that hangs is waited for no longer than {@link patience}.
 */
export async function readFileOfAtMost(limit: number, file: string): Promise<FileRead> {
  const read = await within(patience, readNow(limit, file));
  return read ?? unreadable(tooLate);
}

const tooLate: Bilingual = {
  en: `no answer within ${patience} s`,
  ja: `${patience} 秒以内に応答がありません`,
};

async function readNow(limit: number, file: string): Promise<FileRead> {
  const named = await lstat(file).catch(nothingSeen);
  if ("kind" in named) return named;
  try {
    const path = named.isSymbolicLink() ? await realpath(file) : file;
    const oddity = noFile(named.isSymbolicLink() ? await lstat(path) : named);
    if (oddity !== undefined) return unreadable(oddity);

    // Windows knows the last two flags not, and their values are undefined there: no flag at all.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    try {
      return await readOpen(limit, path, handle);
    } finally {
      void handle.close().catch(() => undefined); // nothing waits for it
    }
  } catch (error) {
    return unreadable(inWords(error));
  }
}

/** What was opened may be another than what was looked at before. */
async function readOpen(limit: number, path: string, handle: FileHandle): Promise<FileRead> {
  const stats = await handle.stat();
  const oddity = noFile(stats);
  if (oddity !== undefined) return unreadable(oddity);

  // One byte more than there is, or may be, shows what has grown or is too large; some files do not tell their size.
  const buffer = Buffer.allocUnsafe(Math.min(stats.size === 0 ? limit : stats.size, limit) + 1);
  let length = 0;
  for (let more = true; more;) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    length += bytesRead;
    more = bytesRead > 0 && length !== stats.size && length < buffer.length;
  }
  if (length > limit) return unreadable(tooLarge(limit));
  const hasGrown = stats.size > 0 && length > stats.size;
  if (hasGrown) return readOpen(limit, path, handle); // there may be more than the buffer could hold
  return { kind: "read", bytes: buffer.subarray(0, length), path, stats };
}

function noFile(stats: Stats): Bilingual | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return { en: "it is a folder", ja: "フォルダです" };
  if (stats.isFIFO()) return { en: "it is a named pipe", ja: "名前付きパイプです" };
  if (stats.isSocket()) return { en: "it is a socket", ja: "ソケットです" };
  return { en: "it is a device", ja: "デバイスです" };
}

function tooLarge(limit: number): Bilingual {
  const size = `${limit / 1024} KiB`;
  return { en: `it is larger than ${size}`, ja: `${size} を超えています` };
}

function nothingSeen(error: unknown): FileRead {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const why = inWords(error);
  return code === "ENOENT" || code === "ENOTDIR" ? { kind: "absent", why } : unreadable(why);
}

const words: Readonly<Record<string, Bilingual>> = {
  ENOENT: { en: "it is not there (ENOENT)", ja: "ファイルがありません (ENOENT)" },
  ENOTDIR: { en: "it is not there (ENOTDIR)", ja: "ファイルがありません (ENOTDIR)" },
  EACCES: { en: "this account has no right to read it (EACCES)", ja: "読み取る権限がありません (EACCES)" },
  EPERM: { en: "this account has no right to read it (EPERM)", ja: "読み取る権限がありません (EPERM)" },
};

function inWords(error: unknown): Bilingual | string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return words[code] ?? reasonOf(error);
}

function unreadable(why: Bilingual | string): FileRead {
  return { kind: "unreadable", why };
}
