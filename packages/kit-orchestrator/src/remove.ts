import { updateVolumeInfo } from "@volkit/emcmd-parser";
import { lifeKeeperService } from "@volkit/lifekeeper";
import { codeOf, commandLine } from "@volkit/tool-command";
import { lockVolume } from "@volkit/volume-locker";
import { deleteShadows, listShadows, listShadowStorage } from "@volkit/vss-manager";
import { askListing } from "./ask-listing.js";
import { askMirror } from "./ask-mirror.js";
import { interruptAlarms } from "./end-alarm.js";
import { isNothingToDelete } from "./nothing-to-delete.js";
import { roleNumbers } from "./role-numbers.js";
import type { Run, Verdict } from "./run.js";
import { roleWords } from "./words.js";

/**
 * Takes the volume out of service on this node (seed: remove). It succeeds only where the volume was locked,
 * is a target, or stays source on purpose because LifeKeeper is stopping.
 */
export async function remove(run: Run): Promise<Verdict> {
  const { node, volume } = run.resource;
  const { volumeArgument } = run.settings.emcmd;
  const goOnUnknown = run.settings.vss.unknown === "continue";

  // remove.1: does the volume hold shadow-copy storage? Locking it would lose the copies
  const listStorage = listShadowStorage(volume);
  const storage = await askListing(run, "remove.1", listStorage);
  run.decide("remove.1", "shadow-copy storage", storage.kind);
  if (storage.kind === "present") return run.fail("remove.1", "12039", { volume: volume.name });
  if (storage.kind === "unknown") {
    const values = { volume: volume.name, command: commandLine(listStorage), why: storage.why };
    if (!goOnUnknown) return run.fail("remove.1", "VK501", values);
    run.say("remove.1", "VK502", { ...values, step: "remove.1" });
  }

  // remove.2: is LifeKeeper itself stopping? Then the volume stays source on purpose
  const query = lifeKeeperService();
  const service = await run.ask("remove.2", query);
  run.decide("remove.2", "LifeKeeper", service.kind);
  if (service.kind === "stopping") {
    run.say("remove.2", "12092", { volume: volume.name });
    return "succeeded";
  }
  if (service.kind === "unknown") {
    run.say("remove.2", "VK503", { command: commandLine(query), why: service.why });
  }

  // remove.3: refresh the mirror state; a failure is said, and what comes next decides
  const refresh = updateVolumeInfo(volume, volumeArgument);
  const refreshed = await run.ask("remove.3", refresh);
  if (refreshed.kind === "failed") {
    const command = commandLine(refresh);
    run.say("remove.3", "VK210", { step: "remove.3", command, why: refreshed.failure });
  }

  // remove.4: which role is this node in? A target is closed already
  const mirror = await askMirror(run, "remove.4", ".");
  if (mirror.kind === "failed") {
    const code = codeOf(mirror.failure);
    return run.fail("remove.4", "12093", { volume: volume.name, node, at: ".", code });
  }
  const { role } = mirror;
  run.decide("remove.4", "role", role);
  if (role === "target") {
    interruptAlarms(run, "remove.4");
    return "succeeded";
  }
  if (role !== "source") {
    return run.fail("remove.4", "VK504", {
      volume: volume.name,
      node,
      role: roleWords[role],
      number: roleNumbers(mirror.mirrors),
    });
  }

  // remove.5: delete the volume's shadow copies; the listing afterwards decides, not the deletion
  const purge = deleteShadows(volume);
  const deleted = await run.ask("remove.5", purge);
  if (deleted.kind === "failed" && !isNothingToDelete(deleted.failure)) {
    run.say("remove.5", "VK506", { volume: volume.name, command: commandLine(purge), why: deleted.failure });
  }
  const list = listShadows(volume);
  const left = await askListing(run, "remove.5", list);
  run.decide("remove.5", "shadow copies", left.kind);
  if (left.kind === "present") return run.fail("remove.5", "12097", { volume: volume.name, node });
  if (left.kind === "unknown") {
    const values = { volume: volume.name, command: commandLine(list), why: left.why };
    if (!goOnUnknown) {
      run.say("remove.5", "VK505", values);
      return run.fail("remove.5", "12097", { volume: volume.name, node });
    }
    run.say("remove.5", "VK502", { ...values, step: "remove.5" });
  }

  // remove.6: lock the volume
  const locked = await run.ask("remove.6", lockVolume(volume, volumeArgument));
  if (locked.kind === "failed") {
    return run.fail("remove.6", "12098", { volume: volume.name, node, code: codeOf(locked.failure) });
  }
  interruptAlarms(run, "remove.6");
  return "succeeded";
}
