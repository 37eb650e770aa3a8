import { getMirrorVolInfo, switchOverVolume, updateVolumeInfo } from "@volkit/emcmd-parser";
import {
  equivalenciesOf,
  instanceOf,
  lifeKeeperService,
  lowerFlag,
  onPeer,
  raiseFlag,
  setResourceState,
  splitBrainFlag,
} from "@volkit/lifekeeper";
import { splitBrainTrap } from "@volkit/snmp-notifier";
import type { Command } from "@volkit/tool-command";
import { checkDirty, checkVolume } from "@volkit/volume-health";
import { lifeKeeperLock, lockVolume, releaseLifeKeeperLock, unlockVolume } from "@volkit/volume-locker";
import {
  deleteShadows,
  enableTask,
  listShadows,
  listShadowStorage,
  queryTask,
  shadowCopyTask,
  volumeGuid,
} from "@volkit/vss-manager";
import { longestTelling } from "./longest-telling.js";
import type { Resource } from "./resource.js";
import type { Settings } from "./settings.js";

/** The actions that run a procedure of the seed, which has none for `recover`. */
export type Action = "quickCheck" | "deepCheck" | "restore" | "remove";

/**
 * The seconds a run of an action takes at most: the sum of the deadlines of the commands it could ask one after
 * the other, and of its pauses. Peers are handled side by side, so one peer's commands count. Between commands a
 * run takes next to nothing; what it does besides asking commands is for its host to add.
 */
export function longestRun(
  action: Action,
  resource: Resource,
  settings: Settings,
  deadlineOf: (command: Command<unknown>) => number,
): number {
  const sum = (commands: readonly Command<unknown>[]) =>
    commands.reduce((seconds, command) => seconds + deadlineOf(command), 0);

  const { volume, node, tag } = resource;
  const { retries, retryPause, volumeArgument } = settings.emcmd;
  const refresh = updateVolumeInfo(volume, volumeArgument);
  const mirror = sum([getMirrorVolInfo(".", volume, volumeArgument)]) * (1 + retries) + retryPause * retries;

  switch (action) {
    case "quickCheck":
      return mirror + sum([equivalenciesOf(tag)]) + mirror + onePeer();
    case "deepCheck":
      return mirror + sum([equivalenciesOf(tag)]) + mirror + onePeer() + sum([checkVolume(volume)]);
    case "restore":
      return mirror + sum([refresh]) + takingRole() + sum(inService());
    case "remove":
      return mirror + sum([refresh, ...aroundShadows(), lockVolume(volume, volumeArgument)]);
  }

  /** monitor.3 to monitor.5, but for the peer's mirror. A listing that settles nothing is asked for twice. */
  function onePeer(): number {
    const list = onPeer(node, listShadows(volume));
    const asked = [instanceOf(tag, node), setResourceState(node, tag, "OSU"), list, list];
    return sum([...asked, onPeer(node, deleteShadows(volume))]) + alarm();
  }

  /** monitor.4: either the flags are raised and everybody is told, or it is over. */
  function alarm(): number {
    const flag = splitBrainFlag(volume);
    const trap = settings.snmp.notifier === "snmp" ? [] : [splitBrainTrap(node, volume, node)];
    const raising = sum([raiseFlag(flag), raiseFlag(flag, node), ...trap]);
    const { notify, clearFlags } = settings.splitBrain;
    const mayLower = notify === "on-change" && clearFlags === "when-over";
    return Math.max(raising, mayLower ? sum([lowerFlag(flag)]) : 0) + longestTelling(settings, deadlineOf);
  }

  /** restore.2: a source is unlocked, a target is switched over; never both. */
  function takingRole(): number {
    const ways = [unlockVolume(volume, volumeArgument), switchOverVolume(volume, volumeArgument)];
    return Math.max(...ways.map(deadlineOf));
  }

  /** restore.3 to restore.6. */
  function inService(): Command<unknown>[] {
    const task = shadowCopyTask("{}");
    return [
      lifeKeeperLock(volume),
      releaseLifeKeeperLock(volume),
      checkDirty(volume),
      checkVolume(volume),
      volumeGuid(volume),
      queryTask(task),
      enableTask(task),
    ];
  }

  function aroundShadows(): Command<unknown>[] {
    const storage = listShadowStorage(volume);
    const list = listShadows(volume);
    return [storage, storage, lifeKeeperService(), deleteShadows(volume), list, list];
  }
}
