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

/** The disk of this machine. */
export const realDisk: Disk = {
  makeFolder: async (path, mode) => {
    await mkdir(path, { mode });
    await settle(dirname(path));
  },
  create,
  copy,
  link: async (from, to) => {
    await link(from, to);
    await settle(dirname(to));
  },
  rename: async (from, to) => {
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
  await create(to, await readFile(from), stats.mode & 0o7777);
  await utimes(to, stats.atime, stats.mtime);
  await chmod(to, stats.mode & 0o7777);
}

/** A folder's entries reach the disk. Windows cannot be asked for that, and some file systems neither. */
async function settle(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
