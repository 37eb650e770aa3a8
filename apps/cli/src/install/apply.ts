import { basename, dirname, join } from "node:path";
import { reasonOf } from "../reason.js";
import type { Disk } from "./disk.js";
import { writingName } from "./names.js";
import type { Write } from "./write.js";

/** `failed`: that write could not be made, for `why`, and none after it was. */
export type Applied =
  { readonly kind: "applied" } | { readonly kind: "failed"; readonly write: Write; readonly why: string };

/** Makes the writes one after the other, and stops at the first that cannot be made. */
export async function apply(writes: readonly Write[], disk: Disk): Promise<Applied> {
  for (const write of writes) {
    try {
      await make(write, disk);
    } catch (error) {
      return { kind: "failed", write, why: reasonOf(error) };
    }
  }
  return { kind: "applied" };
}

async function make(write: Write, disk: Disk): Promise<void> {
  const { path } = write;
  switch (write.what) {
    case "make-folder":
      return disk.makeFolder(path, write.mode);
    case "write": {
      const unfinished = join(dirname(path), writingName(basename(path)));
      await disk.create(unfinished, write.bytes, write.mode);
      return disk.rename(unfinished, path);
    }
    case "keep":
      return keep(path, write.to, disk);
    case "move":
      return disk.rename(path, write.to);
    case "remove":
      return disk.remove(path);
    case "remove-folder":
      return disk.removeFolder(path).catch(unlessNotEmpty);
  }
}

/** By one more name for the same file, so that its times and rights stay; by a copy where the disk has no such names. */
async function keep(path: string, to: string, disk: Disk): Promise<void> {
  try {
    await disk.link(path, to);
  } catch (error) {
    if (!["EPERM", "ENOTSUP", "ENOSYS", "EMLINK", "EINVAL", "EISDIR", "UNKNOWN"].includes(codeOf(error))) {
      throw error;
    }
    const unfinished = join(dirname(to), writingName(basename(to)));
    await disk.copy(path, unfinished);
    await disk.rename(unfinished, to);
  }
}

function unlessNotEmpty(error: unknown): void {
  if (!["ENOTEMPTY", "EEXIST", "ENOENT"].includes(codeOf(error))) throw error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
