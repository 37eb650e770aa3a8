import { switchOverVolume, updateVolumeInfo } from "@volkit/emcmd-parser";
import { codeOf, commandLine } from "@volkit/tool-command";
import { checkDirty } from "@volkit/volume-health";
import { lifeKeeperLock, releaseLifeKeeperLock, unlockVolume } from "@volkit/volume-locker";
import { askMirror } from "./ask-mirror.js";
import { askWriteCheck } from "./ask-write-check.js";
import { enableSchedule } from "./enable-schedule.js";
import { interruptAlarms } from "./end-alarm.js";
import { roleNumbers } from "./role-numbers.js";
import type { Run, Verdict } from "./run.js";
import { roleWords } from "./words.js";

/** Brings the volume in service on this node (seed: restore). */
export async function restore(run: Run): Promise<Verdict> {
  const { node, volume } = run.resource;
  const { volumeArgument } = run.settings.emcmd;

  // restore.1: refresh the mirror state; a failure is said, and what comes next decides
  const refresh = updateVolumeInfo(volume, volumeArgument);
  const refreshed = await run.ask("restore.1", refresh);
  if (refreshed.kind === "failed") {
    const command = commandLine(refresh);
    run.say("restore.1", "VK210", { step: "restore.1", command, why: refreshed.failure });
  }

  // restore.2a: which role is this node in? It is asked by its own name, not by "."
  const mirror = await askMirror(run, "restore.2a", node);
  if (mirror.kind === "failed") {
    const code = codeOf(mirror.failure);
    return run.fail("restore.2a", "12093", { volume: volume.name, node, at: node, code });
  }
  const { role } = mirror;
  run.decide("restore.2a", "role", role);

  if (role === "source") {
    // restore.2b: source, unlock the volume
    const unlocked = await run.ask("restore.2b", unlockVolume(volume, volumeArgument));
    if (unlocked.kind === "failed") {
      return run.fail("restore.2b", "12501", { volume: volume.name, code: codeOf(unlocked.failure) });
    }
    interruptAlarms(run, "restore.2b");
  } else if (role === "target") {
    // restore.2c: target, switch over to this node
    interruptAlarms(run, "restore.2c");
    const switched = await run.ask("restore.2c", switchOverVolume(volume, volumeArgument));
    if (switched.kind === "failed") {
      if (switched.failure.kind === "timed-out") run.say("restore.2c", "VK207", { volume: volume.name });
      return run.fail("restore.2c", "12500", { volume: volume.name, code: codeOf(switched.failure) });
    }
  } else {
    return run.fail("restore.2a", "VK401", {
      volume: volume.name,
      node,
      role: roleWords[role],
      number: roleNumbers(mirror.mirrors),
    });
  }

  // restore.3: does LifeKeeper still hold a lock? Then take it off
  const look = lifeKeeperLock(volume);
  const lock = await run.ask("restore.3", look);
  run.decide("restore.3", "LifeKeeper's lock", lock.kind);
  if (lock.kind === "locked") {
    const released = await run.ask("restore.3", releaseLifeKeeperLock(volume));
    if (released.kind === "failed") return run.fail("restore.3", "12045", { volume: volume.name, node });
  } else if (lock.kind === "unknown") {
    run.say("restore.3", "VK402", { volume: volume.name, command: commandLine(look), why: lock.why });
  }

  // restore.4: is the file system dirty?
  const clean = await run.ask("restore.4", checkDirty(volume));
  if (clean.kind === "failed") return run.fail("restore.4", "12053", { volume: volume.name, node });

  // restore.5: can the volume be written?
  const written = await askWriteCheck(run, "restore.5");
  if (written === "failed") return run.fail("restore.5", "12061", { volume: volume.name });

  // restore.6: enable the shadow-copy schedule; the volume is in service whatever comes of it
  await enableSchedule(run);
  return "succeeded";
}
