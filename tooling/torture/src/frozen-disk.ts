import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A file system of its own that can be frozen: whoever writes to it then sleeps until it is thawed. */
export interface FrozenDisk {
  readonly kind: "disk";
  readonly path: string;
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** Thaws it and takes it away, with its loop device. Nobody may be at work on it. */
  readonly remove: () => void;
}

/** This machine does not let one be made. */
export interface NoDisk {
  readonly kind: "none";
  readonly why: string;
}

const megabytes = 8;

/**
 * Makes a small ext4 file system in a file, mounted by a loop device in a folder: for root on Linux. Whoever makes it
 * sees to it that it is removed, however this process ends.
 */
export function makeFrozenDisk(folder: string): FrozenDisk | NoDisk {
  if (process.platform !== "linux") return { kind: "none", why: "no fsfreeze on this system" };
  if (process.getuid?.() !== 0) return { kind: "none", why: "only root can mount and freeze a file system" };
  const [image, path] = [join(folder, "disk.img"), join(folder, "disk")];
  mkdirSync(path, { recursive: true });
  writeFileSync(image, Buffer.alloc(megabytes * 1024 * 1024));
  const problem = refusal("mkfs.ext4", "-q", image) ?? refusal("mount", "-o", "loop", image, path);
  if (problem !== undefined) return { kind: "none", why: problem };

  let frozen = false;
  const thaw = () => {
    if (frozen) must("fsfreeze", "-u", path);
    frozen = false;
  };
  const remove = () => {
    thaw();
    must("umount", path);
    rmSync(image, { force: true });
  };
  const freeze = () => {
    must("fsfreeze", "-f", path);
    frozen = true;
  };
  try {
    freeze();
    thaw();
  } catch (error) {
    remove();
    return { kind: "none", why: String(error) };
  }
  return { kind: "disk", path, freeze, thaw, remove };
}

function must(command: string, ...args: readonly string[]): void {
  const problem = refusal(command, ...args);
  if (problem !== undefined) throw new Error(problem);
}

/** Runs a command; why it failed, undefined where it did not. */
function refusal(command: string, ...args: readonly string[]): string | undefined {
  const { status, error, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status === 0) return undefined;
  return `${command} ${args.join(" ")}: ${error?.message ?? (stderr.trim() || `exit ${status}`)}`;
}
