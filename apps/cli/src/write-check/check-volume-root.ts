import { stepLine, writeCheck, type WriteCheckReport, type WriteCheckStep } from "@volkit/volume-health";
import type { System } from "../system.js";
import type { WriteCheckArguments } from "./arguments.js";
import { holdVolume } from "./hold-volume.js";
import { realDisk } from "./real-disk.js";
import { volumeRoot } from "./volume-root.js";

/**
 * Does the write check in this process, for as long as the disk takes. A lock keeps a second one from a volume
 * where one still hangs; the system releases it when this process is really gone, and not when it is given up.
 * Without that lock, or with one that was not named and may be another than the kit's, the check goes on but sweeps
 * nothing: what looks stale could be another check's own.
 */
export async function checkVolumeRoot(given: WriteCheckArguments, system: System): Promise<WriteCheckReport> {
  const root = volumeRoot(given.volume, given.root, system);
  if (root === undefined) return { kind: "failed", step: "start", why: { outcome: "no-root" } };

  const lock = await holdVolume(given, system);
  if (lock.kind === "busy") return { kind: "failed", step: "start", why: { outcome: "still-hanging" } };

  const onStep = (step: WriteCheckStep): void => {
    if (given.json) system.print("stdout", stepLine(step));
  };
  const result = writeCheck(realDisk(root), {
    digits: () => String(Number.parseInt(system.randomHex(), 16)),
    seconds: () => system.monotonic() / 1000,
    sweeps: lock.kind === "held" && given.lockFolder !== undefined,
    onStep,
  });
  if (lock.kind === "failed") return { ...result, unlocked: lock.why };
  await lock.release();
  return result;
}
