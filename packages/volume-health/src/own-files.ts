import type { Disk, OpenFile } from "./disk.js";
import { codeOfError } from "./refusal.js";

/** What the write check writes (seed monitor.6). */
export const content = "test";

/** The names that the write check gives its files, and nothing but them: `LK_<digits>.tmp` (seed monitor.6). */
const ownName = /^LK_[0-9]+\.tmp$/;

/** How many names are tried where they are taken. */
const mostNames = 10;

/** The check's file, under a name that nobody had. */
export function createOwn(disk: Disk, digits: () => string): { name: string; file: OpenFile } {
  for (let tried = 1; ; tried += 1) {
    const name = `LK_${digits()}.tmp`;
    try {
      return { name, file: disk.create(name) };
    } catch (error) {
      if (codeOfError(error) !== "EEXIST" || tried === mostNames) throw error;
    }
  }
}

/**
 * Removes what checks that were ended have left: files of the check's own names that hold no more than a check
 * writes. Folders, links and everything else stay. What cannot be removed stays too, and is no finding.
 */
export function sweep(disk: Disk): void {
  for (const name of attempt(disk.list, []).filter((each) => ownName.test(each))) {
    const { isFile, bytes } = attempt(() => disk.look(name), { isFile: false, bytes: 0 });
    if (!isFile || bytes > content.length) continue;
    attempt(() => {
      disk.remove(name);
    }, undefined);
  }
}

function attempt<Value>(act: () => Value, otherwise: Value): Value {
  try {
    return act();
  } catch (error) {
    codeOfError(error);
    return otherwise;
  }
}
