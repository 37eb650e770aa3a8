/** The argv of every command in the seed, for `E:`, `Vol.E`, this node NODEA and its peer NODEB. */
const GUID = "{5d0f3c11-9a2b-4f0e-8c77-1b2a3c4d5e6f}";
export const volumePath = `\\\\?\\Volume${GUID}\\`;
const task = `ShadowCopyVolume${GUID}`;

export const mirrorHere = ["EMCmd", ".", "GETMIRRORVOLINFO", "E:"];
export const mirrorByName = ["EMCmd", "NODEA", "GETMIRRORVOLINFO", "E:"];
export const refresh = ["EMCmd", ".", "UPDATEVOLUMEINFO", "E:"];
export const unlock = ["EMCmd", ".", "UNLOCKVOLUME", "E:"];
export const switchOver = ["EMCmd", ".", "SWITCHOVERVOLUME", "E:"];
export const lock = ["EMCmd", ".", "LOCKVOLUME", "E:"];

export const peers = ["eqv_list", "-t", "Vol.E"];
export const instanceHere = ["ins_list", "-t", "Vol.E"];

export const mirrorOn = (peer: string) => ["EMCmd", peer, "GETMIRRORVOLINFO", "E:"];
export const stateOn = (peer: string, tag = "Vol.E") => ["ins_list", "-d", peer, "-t", tag];
export const setState = (peer: string, state: string, tag = "Vol.E") => [
  "ins_setst",
  "-d",
  peer,
  "-t",
  tag,
  "-S",
  state,
];
export const flagHere = ["flg_create", "-f", "SplitBrain_E:"];
export const flagOn = (peer: string) => ["flg_create", "-d", peer, "-f", "SplitBrain_E:"];
export const trapAbout = (peer: string) => [
  "EISMEventNotice",
  "NODEA",
  "6",
  "160",
  "s:LifeKeeper replicated volume Split Brain detected.",
  "s:E:",
  `s:${peer}`,
];
export const deleteOn = (peer: string) => [
  "lcdremexec",
  "-d",
  peer,
  "--",
  "vssadmin.exe",
  "delete",
  "shadows",
  "/for=E:",
  "/quiet",
];
export const listOn = (peer: string) => [
  "lcdremexec",
  "-d",
  peer,
  "--",
  "vssadmin.exe",
  "list",
  "shadows",
  "/for=E:",
];

export const writeCheck = ["CheckVolume", "E:"];
export const locked = ["volume", "-d"];
export const releaseLock = ["volume", "-u", "E:"];
export const dirty = ["chkntfs", "E:"];
export const guidOf = ["mountvol", "E:", "/L"];
export const taskQuery = ["schtasks", "/query", "/tn", task];
export const taskEnable = ["schtasks", "/change", "/tn", task, "/enable"];

export const storage = ["vssadmin", "list", "shadowstorage", "/On=E:"];
export const deleteShadows = ["vssadmin", "delete", "shadows", "/for=E:", "/quiet"];
export const shadows = ["vssadmin", "list", "shadows", "/for=E:"];
export const service = ["sc", "query", "LifeKeeper"];

/** The two reads of the peer, which may overlap. */
export const readsOf = (peer: string) => [mirrorOn(peer), stateOn(peer)];
