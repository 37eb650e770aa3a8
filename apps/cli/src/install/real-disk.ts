import {
  chmod,
  link,
  lstat,
  mkdir,
  open,
  readFile,
  readlink,
  rename,
  rm,
  rmdir,
  symlink,
  utimes,
} from "node:fs/promises";
import { dirname } from "node:path";
import type { Disk } from "./disk.js";

const isWindows = process.platform === "win32";

/**
 * Windows replaces no read-only file, and two names of one file are both read-only or both not: what is to be
 * replaced must be another file than what is kept.
 */
const noSecondName = Object.assign(new Error("a read-only file is kept as a copy"), { code: "EPERM" });

/** The disk of this machine. */
export const realDisk: Disk = {
  makeFolder: async (path, mode) => {
    await mkdir(path, { mode });
    await settle(dirname(path));
  },
  create,
  copy,
  link: async (from, to) => {
    if (isWindows && (await isReadOnly(from))) throw noSecondName;
    await link(from, to);
    await settle(dirname(to));
  },
  rename: async (from, to) => {
    if (isWindows && (await isReadOnly(to))) await chmod(to, 0o666);
    await rename(from, to);
    await settle(dirname(to));
  },
  remove: async (path) => {
    await rm(path, { force: true });
    await settle(dirname(path));
  },
  removeFolder: async (path) => {
    await rmdir(path);
    await settle(dirname(path));
  },
};

async function create(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(path, "wx", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function copy(from: string, to: string): Promise<void> {
  const stats = await lstat(from);
  if (stats.isSymbolicLink()) {
    await symlink(await readlink(from), to);
    return;
  }
  await create(to, await readFile(from), 0o600);
  await utimes(to, stats.atimeMs / 1000, stats.mtimeMs / 1000); // a Date would round to milliseconds
  await chmod(to, stats.mode & 0o7777);
}

/** A folder's entries reach the disk. Windows cannot be asked for that, and some file systems neither. */
async function settle(folder: string): Promise<void> {
  if (isWindows) return;
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function isReadOnly(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  return stats?.isFile() === true && (stats.mode & 0o200) === 0;
}
