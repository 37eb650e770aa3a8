import { writeFileSync } from "node:fs";
import type { Disk } from "../../../src/install/disk.js";
import { realDisk } from "../../../src/install/real-disk.js";

export interface CrashingDisk extends Disk {
  /** How many writes were made. */
  readonly count: () => number;
}

/**
 * The real disk, of a program that is killed at its write number `last`: `after` it, or, where that creates a file,
 * in its `middle`. No write is made from then on.
 */
export function crashingDisk(last: number, when: "after" | "middle"): CrashingDisk {
  let count = 0;
  const counted =
    <Words extends unknown[]>(write: (...words: Words) => Promise<void>, half?: (...words: Words) => void) =>
    async (...words: Words): Promise<void> => {
      if (count >= last) throw new Error("killed");
      count += 1;
      if (count === last && when === "middle") half?.(...words);
      else await write(...words);
      if (count === last) throw new Error("killed");
    };
  return {
    makeFolder: counted(realDisk.makeFolder),
    create: counted(realDisk.create, (path, bytes) => {
      writeFileSync(path, bytes.slice(0, bytes.length / 2), { flag: "wx" });
    }),
    copy: counted(realDisk.copy),
    link: counted(realDisk.link),
    rename: counted(realDisk.rename),
    remove: counted(realDisk.remove),
    removeFolder: counted(realDisk.removeFolder),
    count: () => count,
  };
}
