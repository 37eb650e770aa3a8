import { hold, type Hold } from "@volkit/run-lock";
import { stepLine, writeCheck, type WriteCheckReport } from "@volkit/volume-health";
import { makeFolder } from "../records/make-folder.js";
import { standardFolder } from "../records/folder.js";
import type { System } from "../system.js";
import type { WriteCheckArguments } from "./arguments.js";
import { realDisk } from "./real-disk.js";
import { volumeRoot } from "./volume-root.js";

/**
 * Does the write check in this process, for as long as the disk takes. A lock keeps a second one from a volume
 * where one still hangs; the system releases it when this process is really gone, and not when it is given up.
 * Without that lock the check goes on, but sweeps nothing: what looks stale could be another check's own.
 */
export async function checkVolumeRoot(given: WriteCheckArguments, system: System): Promise<WriteCheckReport> {
  const root = volumeRoot(given.volume, given.root, system);
  if (root === undefined) return { kind: "failed", step: "start", why: { outcome: "no-root" } };

  const lock = await lockOf(given, system);
  if (lock.kind === "busy") return { kind: "failed", step: "start", why: { outcome: "still-hanging" } };

  const result = writeCheck(realDisk(root), {
    digits: () => String(Number.parseInt(system.randomHex(), 16)),
    seconds: () => system.monotonic() / 1000,
    sweeps: lock.kind === "held",
    ...(given.json
      ? {
          onStep: (step) => {
            system.print("stdout", stepLine(step));
          },
        }
      : {}),
  });
  if (lock.kind === "failed") return { ...result, unlocked: lock.why };
  await lock.release();
  return result;
}

async function lockOf({ volume, lockFolder }: WriteCheckArguments, system: System): Promise<Hold> {
  const folder = lockFolder ?? standardFolder(system);
  if (folder === undefined) return { kind: "failed", why: "neither --lock-folder nor LKROOT names a folder" };
  await makeFolder(folder).catch(() => undefined); // where that fails, holding the lock says why
  return hold(folder, `${volume.letter}.write-check`);
}
