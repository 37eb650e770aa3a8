import { inTurn, sideBySide, starts, type Order, type Start } from "./order.js";

/**
 * The seed's steps as programs to start, for `E:` with the tag `Vol.E`, each with why it cannot be done without. What
 * may overlap is what the project has decided about peers: one peer's two reads, and peers with each other.
 */

/** monitor.1, restore.2a, remove.4: nothing more is done before it is known whether this node is source or target. */
export function readsMirror(step: string, at: string): Start {
  return starts(step, "EMCmd", at, "GETMIRRORVOLINFO", "E:");
}

/** Only where the configuration does not name the peers. */
export const asksForPeers = starts("peers", "eqv_list", "-t", "Vol.E");

/** monitor.6, restore.5: only who writes knows that the volume can be written. */
export function checksWriting(step: string): Start {
  return starts(step, "CheckVolume", "E:");
}

/**
 * monitor.3 and monitor.4 have to read: GETMIRRORVOLINFO does not hold the state that LifeKeeper has on the peer, and of
 * the peer's role its own word counts. `between` is what the two answers lead to. monitor.5 comes always: that there may
 * be no copies is no reason to ask first.
 */
export function checksPeer(peer: string, ...between: readonly Start[]): Order {
  const words = ["vssadmin.exe", "delete", "shadows", "/for=E:", "/quiet"];
  return inTurn(
    sideBySide(starts("monitor.3", "ins_list", "-d", peer, "-t", "Vol.E"), readsMirror("monitor.4", peer)),
    ...between,
    starts("monitor.5", "lcdremexec", "-d", peer, "--", ...words),
  );
}

/** monitor.3, where the peer's state is another. */
export function setsState(peer: string, state: "OSU" | "OSF"): Start {
  return starts("monitor.3", "ins_setst", "-d", peer, "-t", "Vol.E", "-S", state);
}

/** monitor.4 in a split brain: the flag on this node, once a run, before anything that the peers are told. */
export const raisesFlag = starts("monitor.4", "flg_create", "-f", "SplitBrain_E:");

/** monitor.4 in a split brain, for each peer that is source too: the flag there, then the trap. */
export function tellsOfSplitBrain(node: string, peer: string): readonly Start[] {
  const text = "s:LifeKeeper replicated volume Split Brain detected.";
  return [
    starts("monitor.4", "flg_create", "-d", peer, "-f", "SplitBrain_E:"),
    starts("monitor.4", "EISMEventNotice", node, "6", "160", text, "s:E:", `s:${peer}`),
  ];
}

/** Where restore finds the volume: its role, its GUID on this node, and whether LifeKeeper holds a lock. */
export interface BeforeRestore {
  readonly role: "source" | "target";
  readonly guid: string;
  readonly isLocked?: true;
}

/** restore: each step needs to know how the one before it ended. The schedule's task bears the volume's GUID. */
export function restores(node: string, { role, guid, isLocked }: BeforeRestore): Order {
  const task = `ShadowCopyVolume{${guid}}`;
  return inTurn(
    starts("restore.1", "EMCmd", ".", "UPDATEVOLUMEINFO", "E:"),
    readsMirror("restore.2a", node),
    role === "source"
      ? starts("restore.2b", "EMCmd", ".", "UNLOCKVOLUME", "E:")
      : starts("restore.2c", "EMCmd", ".", "SWITCHOVERVOLUME", "E:"),
    starts("restore.3", "volume", "-d"),
    ...(isLocked ? [starts("restore.3", "volume", "-u", "E:")] : []),
    starts("restore.4", "chkntfs", "E:"),
    checksWriting("restore.5"),
    starts("restore.6", "mountvol", "E:", "/L"),
    starts("restore.6", "schtasks", "/query", "/tn", task),
    starts("restore.6", "schtasks", "/change", "/tn", task, "/enable"),
  );
}

/** remove up to the role: a target is closed already. */
export const removesTarget = inTurn(
  starts("remove.1", "vssadmin", "list", "shadowstorage", "/On=E:"),
  starts("remove.2", "sc", "query", "LifeKeeper"),
  starts("remove.3", "EMCmd", ".", "UPDATEVOLUMEINFO", "E:"),
  readsMirror("remove.4", "."),
);

/** remove of a source. The copies are looked for after their deletion, whose own word does not settle it. */
export const removesSource = inTurn(
  removesTarget,
  starts("remove.5", "vssadmin", "delete", "shadows", "/for=E:", "/quiet"),
  starts("remove.5", "vssadmin", "list", "shadows", "/for=E:"),
  starts("remove.6", "EMCmd", ".", "LOCKVOLUME", "E:"),
);
